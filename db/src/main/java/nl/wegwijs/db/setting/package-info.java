/// Settings that staff change while the program runs.
@NullMarked
package nl.wegwijs.db.setting;

import org.jspecify.annotations.NullMarked;
