/// Measures what the assistant would do on a list of questions, beside plain Lucene.
@NullMarked
package nl.wegwijs.knowledge.evaluation;

import org.jspecify.annotations.NullMarked;
