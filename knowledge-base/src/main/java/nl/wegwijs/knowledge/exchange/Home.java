package nl.wegwijs.knowledge.exchange;

import java.util.List;

/// Where a value lives: a document and a path in it.
record Home(String document, List<Object> at) {

    Home {
        at = List.copyOf(at);
    }

    Home parent() {
        return new Home(document, at.subList(0, at.size() - 1));
    }
}
