package nl.wegwijs.admin.console.page;

import io.javalin.http.HttpStatus;

/// The request goes no further; `key` is the sentence that the person reads.
public final class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final String key;

    public Refusal(HttpStatus status, String key) {
        super(key);
        this.status = status;
        this.key = key;
    }

    public static Refusal notFound() {
        return new Refusal(HttpStatus.NOT_FOUND, "refused.not_found");
    }

    public static Refusal forbidden() {
        return new Refusal(HttpStatus.FORBIDDEN, "refused.forbidden");
    }

    /// The form came from another site, or from a page of an earlier session.
    public static Refusal strangeForm() {
        return new Refusal(HttpStatus.FORBIDDEN, "refused.form");
    }

    public HttpStatus status() {
        return status;
    }

    public String key() {
        return key;
    }
}
