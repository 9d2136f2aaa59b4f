package nl.wegwijs.knowledge.content;

import java.util.List;

/// A gemeente that the sociale kaart covers, with the villages and quarters by which people know it.
public record Gemeente(String id, String name, String region, List<String> villages) {

    public Gemeente {
        villages = List.copyOf(villages);
    }
}
