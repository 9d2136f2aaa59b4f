package nl.wegwijs.knowledge.content;

/// A task of the role matrix in plain words; `what` is blank where the name says enough.
public record TaskName(String id, String name, String what) {}
