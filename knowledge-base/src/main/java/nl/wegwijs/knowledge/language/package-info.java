/// The languages of the product, how text in them is compared, and how the language of a message is recognised.
@NullMarked
package nl.wegwijs.knowledge.language;

import org.jspecify.annotations.NullMarked;
