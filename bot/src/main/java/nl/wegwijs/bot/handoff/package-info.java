/// Passing a person to a regievoerder, and back to the assistant.
@NullMarked
package nl.wegwijs.bot.handoff;

import org.jspecify.annotations.NullMarked;
