/// How hard a Dutch text is to read, and which words and sentences make it so.
@NullMarked
package nl.wegwijs.knowledge.readability;

import org.jspecify.annotations.NullMarked;
