/// What is said later: reminders that a person asked for.
@NullMarked
package nl.wegwijs.bot.reminder;

import org.jspecify.annotations.NullMarked;
