/// Every sentence that a person reads, by key and language.
@NullMarked
package nl.wegwijs.bot.text;

import org.jspecify.annotations.NullMarked;
