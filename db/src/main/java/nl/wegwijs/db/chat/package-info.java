/// Conversations: a person at an address of a channel, who answers there now, and the step that is running.
@NullMarked
package nl.wegwijs.db.chat;

import org.jspecify.annotations.NullMarked;
