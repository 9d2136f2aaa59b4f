/// Word patterns that a reviewer can read, and the matcher that finds them in a message.
@NullMarked
package nl.wegwijs.knowledge.pattern;

import org.jspecify.annotations.NullMarked;
