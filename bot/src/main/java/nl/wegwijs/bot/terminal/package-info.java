/// A conversation in the terminal, for who tries things out.
@NullMarked
package nl.wegwijs.bot.terminal;

import org.jspecify.annotations.NullMarked;
