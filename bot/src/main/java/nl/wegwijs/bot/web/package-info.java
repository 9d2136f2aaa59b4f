/// How pages are made: a record, a template of the same name, texts in the reader's language, and strict headers.
/// Chat and console both stand on it.
@NullMarked
package nl.wegwijs.bot.web;

import org.jspecify.annotations.NullMarked;
