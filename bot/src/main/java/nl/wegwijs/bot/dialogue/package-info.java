/// Decides what to say: a pure function from a conversation and what arrived to a [nl.wegwijs.bot.dialogue.Turn].
@NullMarked
package nl.wegwijs.bot.dialogue;

import org.jspecify.annotations.NullMarked;
