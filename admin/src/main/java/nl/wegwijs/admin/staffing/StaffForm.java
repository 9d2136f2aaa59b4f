package nl.wegwijs.admin.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.admin.signin.Person;
import nl.wegwijs.db.staff.Staff;
import nl.wegwijs.knowledge.content.Gemeente;

/// What an administrator fills in about somebody.
record StaffForm(String name, String email, Set<String> roles, String gemeente) {

    record RoleChoice(String key, boolean chosen) {}

    record GemeenteChoice(String id, String name, boolean chosen) {}

    static StaffForm blank() {
        return new StaffForm("", "", Set.of(), "");
    }

    static StaffForm of(Staff staff) {
        return new StaffForm(staff.name(), staff.email(), staff.roles(), staff.gemeente());
    }

    static StaffForm read(Visit visit, String email) {
        var roles = visit.forms("role").stream()
                .filter(role -> Role.find(role).isPresent())
                .collect(Collectors.toSet());
        return new StaffForm(visit.form("name"), email, roles, visit.form("gemeente"));
    }

    /// Keys of what is wrong.
    List<String> mistakes(List<Gemeente> gemeenten) {
        var mistakes = new ArrayList<String>();
        Person.nameProblem(name).ifPresent(mistakes::add);
        Person.emailProblem(email).ifPresent(mistakes::add);
        if (roles.isEmpty()) {
            mistakes.add("staff.role_missing");
        }
        var isKnown = gemeenten.stream().anyMatch(each -> each.id().equals(gemeente));
        if (!isKnown && (!gemeente.isEmpty() || roles.contains(Role.REGIEVOERDER.key()))) {
            mistakes.add("staff.gemeente_missing");
        }
        return mistakes;
    }

    List<RoleChoice> roleChoices() {
        return Arrays.stream(Role.values())
                .map(role -> new RoleChoice(role.key(), roles.contains(role.key())))
                .toList();
    }

    List<GemeenteChoice> gemeenteChoices(List<Gemeente> gemeenten) {
        return gemeenten.stream()
                .map(each ->
                        new GemeenteChoice(each.id(), each.name(), each.id().equals(gemeente)))
                .toList();
    }
}
