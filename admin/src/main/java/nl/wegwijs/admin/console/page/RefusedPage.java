package nl.wegwijs.admin.console.page;

/// Says in one sentence why the page is not there, and where to go on.
record RefusedPage(Frame frame, String key) implements ConsolePage {}
