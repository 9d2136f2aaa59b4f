/// The card that answers one topic for one reader.
@NullMarked
package nl.wegwijs.knowledge.card;

import org.jspecify.annotations.NullMarked;
