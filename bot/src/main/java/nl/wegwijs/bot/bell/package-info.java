/// Tells open pages that something changed. Carries no content: a page that hears the bell reads again.
@NullMarked
package nl.wegwijs.bot.bell;

import org.jspecify.annotations.NullMarked;
