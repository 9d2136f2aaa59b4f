package nl.wegwijs.admin.loket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.loket.TaskLine.Doer;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.Organization;
import nl.wegwijs.knowledge.content.RoleAssignment;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Source;
import nl.wegwijs.knowledge.content.TaskName;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Language;

/// Who does what, from the role matrix. A newcomer is sent to one place; a volunteer may know all who share the task,
/// and sees both rules where the group is not known.
final class TaskLines {
    private TaskLines() {}

    static List<TaskLine> of(SocialeKaart kaart, Topic topic, Desk desk, LocalDate today) {
        return topic.places().stream()
                .flatMap(place -> place.task().stream())
                .distinct()
                .map(task -> new TaskLine(
                        kaart.findTaskName(task, Language.NL)
                                .map(TaskName::name)
                                .orElse(task),
                        kaart.assignments().stream()
                                .filter(assignment -> assignment.task().equals(task)
                                        && assignment.gemeente().equals(desk.gemeente())
                                        && assignment.isValidOn(today)
                                        && mayConcern(assignment, desk.group()))
                                .map(assignment -> doer(kaart, assignment))
                                .toList()))
                .filter(line -> !line.doers().isEmpty())
                .toList();
    }

    private static boolean mayConcern(RoleAssignment assignment, Group group) {
        return group == Group.ANY || assignment.group().includes(group);
    }

    private static Doer doer(SocialeKaart kaart, RoleAssignment assignment) {
        var organization = kaart.findOrganization(assignment.organization());
        return new Doer(
                organization.map(Organization::name).orElse(assignment.organization()),
                organization.map(Organization::phone).filter(phone -> !phone.isBlank()),
                assignment.group() == Group.ANY
                        ? Optional.empty()
                        : Optional.of(assignment.group().key()),
                assignment.whole(),
                Optional.of(assignment.notFor()).filter(words -> !words.isBlank()),
                assignment.checkedOn().isPresent(),
                kaart.findSource(assignment.source()).map(Source::title).orElse(assignment.source()),
                assignment.sourceDate());
    }
}
