package nl.wegwijs.admin.console.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The parts of the console, in the order of the menu, and for whom each stands there.
public enum Section {
    DASHBOARD("/console", EnumSet.allOf(Role.class)),
    INBOX("/console/inbox", EnumSet.of(Role.REGIEVOERDER, Role.ADMINISTRATOR)),
    TOPICS("/console/topics", EnumSet.allOf(Role.class)),
    OUTLOOK("/console/outlook", EnumSet.of(Role.REGIEVOERDER, Role.ADMINISTRATOR)),
    RULES("/console/rules", EnumSet.of(Role.REGIEVOERDER, Role.ADMINISTRATOR)),
    GAPS("/console/gaps", EnumSet.of(Role.EDITOR, Role.ADMINISTRATOR)),
    STAFF("/console/staff", EnumSet.of(Role.ADMINISTRATOR)),
    LOKET("/loket", EnumSet.allOf(Role.class)),
    ACCOUNT("/console/account", EnumSet.allOf(Role.class)),
    /// Pages outside of the menu.
    NONE("", EnumSet.noneOf(Role.class));

    private final String path;
    private final Set<Role> roles;

    Section(String path, Set<Role> roles) {
        this.path = path;
        this.roles = roles;
    }

    String path() {
        return path;
    }

    String key() {
        return "menu." + name().toLowerCase(Locale.ROOT);
    }

    static List<Section> forMenuOf(SignedIn who) {
        return Arrays.stream(values())
                .filter(section -> section.roles.stream().anyMatch(who::is))
                .toList();
    }
}
