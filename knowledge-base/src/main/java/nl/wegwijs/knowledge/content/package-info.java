/// The sociale kaart: topics, organizations, roles and crisis signals, read from the content files with every mistake
/// named.
@NullMarked
package nl.wegwijs.knowledge.content;

import org.jspecify.annotations.NullMarked;
