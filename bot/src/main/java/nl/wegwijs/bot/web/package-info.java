/// Server-made pages: a page is a record, a template of its name, and texts in the reader's language.
@NullMarked
package nl.wegwijs.bot.web;

import org.jspecify.annotations.NullMarked;
