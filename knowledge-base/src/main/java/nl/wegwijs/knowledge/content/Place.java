package nl.wegwijs.knowledge.content;

import java.util.Optional;
import java.util.Set;

/// A rule for the first place to go: a task of the role matrix or a fixed organization, for some gemeenten (none = all)
/// and a group.
public record Place(Optional<String> task, Optional<String> organization, Set<String> gemeenten, Group group) {

    public Place {
        gemeenten = Set.copyOf(gemeenten);
        if (task.isPresent() == organization.isPresent()) {
            throw new IllegalArgumentException("a place names a task or an organization");
        }
    }

    boolean appliesTo(String gemeente, Group person) {
        return group.includes(person) && (gemeenten.isEmpty() || gemeenten.contains(gemeente));
    }
}
