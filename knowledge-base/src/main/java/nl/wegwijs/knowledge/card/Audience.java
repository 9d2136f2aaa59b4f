package nl.wegwijs.knowledge.card;

import java.util.Optional;
import nl.wegwijs.knowledge.content.Group;

/// For whom a card is made. No gemeente, or the group ANY, means not known.
public record Audience(Optional<String> gemeente, Group group, boolean volunteer) {}
