/// The web chat: a channel, its pages, and the open pages that hear of new messages.
@NullMarked
package nl.wegwijs.bot.webchat;

import org.jspecify.annotations.NullMarked;
