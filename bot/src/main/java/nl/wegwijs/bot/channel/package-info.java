/// What comes in, what goes out, and the small contract behind which Telegram, the web chat and the terminal stand.
@NullMarked
package nl.wegwijs.bot.channel;

import org.jspecify.annotations.NullMarked;
