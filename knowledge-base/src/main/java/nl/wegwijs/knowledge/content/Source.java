package nl.wegwijs.knowledge.content;

/// An entry of the source register; the year is blank where the page shows none.
public record Source(String id, String title, String year, String kind) {}
