/// The person behind a chat: chosen name, gemeente, group and the answers given for reminders; and how all of it is
/// shown or wiped out.
@NullMarked
package nl.wegwijs.db.newcomer;

import org.jspecify.annotations.NullMarked;
