/// The one way out: rows become messages, once, in order, within the channel's limits.
@NullMarked
package nl.wegwijs.bot.outbox;

import org.jspecify.annotations.NullMarked;
