package nl.wegwijs.knowledge.exchange;

/// The ways in which a sociale kaart travels.
public enum Format {
    OWN("the project's own folder format"),
    HSDS("HSDS 3 JSON"),
    CSV("CSV");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
