/// From the words of a person to a decision: crisis, wish, topic, or an honest "I do not know".
@NullMarked
package nl.wegwijs.knowledge.understanding;

import org.jspecify.annotations.NullMarked;
