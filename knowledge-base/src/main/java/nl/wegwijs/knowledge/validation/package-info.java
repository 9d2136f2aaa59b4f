/// Looks at a whole sociale kaart as an editor-in-chief would: what is missing, too long, too old or too hard.
@NullMarked
package nl.wegwijs.knowledge.validation;

import org.jspecify.annotations.NullMarked;
