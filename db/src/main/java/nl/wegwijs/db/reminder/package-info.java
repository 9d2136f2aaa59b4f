/// What falls due for a newcomer, each step once per occasion.
@NullMarked
package nl.wegwijs.db.reminder;

import org.jspecify.annotations.NullMarked;
