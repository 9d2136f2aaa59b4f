/// Telegram: long polling in, the Bot API out, with its limits and its ways of failing.
@NullMarked
package nl.wegwijs.bot.telegram;

import org.jspecify.annotations.NullMarked;
