package nl.wegwijs.db.document;

import java.time.Instant;

/// One saved version of a file of the sociale kaart.
///
/// @param path as in the content folder, such as `topics/kind-wordt-18/nl.yaml`
/// @param version 1 for the first one of this path
/// @param text empty when this version removed the file
public record Document(String path, long version, String text, boolean removed, String editedBy, Instant editedAt) {}
