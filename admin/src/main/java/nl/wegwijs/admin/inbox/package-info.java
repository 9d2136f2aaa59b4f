/// Newcomers who asked for a person: the list of a gemeente, and the conversation with one of them.
@NullMarked
package nl.wegwijs.admin.inbox;

import org.jspecify.annotations.NullMarked;
