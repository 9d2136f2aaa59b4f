/// Many lives in little time: the real reminders, database and jobs on a clock that is turned forward.
@NullMarked
package nl.wegwijs.admin.simulation;

import org.jspecify.annotations.NullMarked;
