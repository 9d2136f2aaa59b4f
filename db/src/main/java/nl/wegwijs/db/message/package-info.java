/// What was said in a chat, each incoming message once.
@NullMarked
package nl.wegwijs.db.message;

import org.jspecify.annotations.NullMarked;
