package nl.wegwijs.knowledge.language;

/// The way a script runs.
public enum Direction {
    LTR("ltr"),
    RTL("rtl");

    private final String html;

    Direction(String html) {
        this.html = html;
    }

    /// The value of the HTML attribute `dir`.
    public String html() {
        return html;
    }
}
