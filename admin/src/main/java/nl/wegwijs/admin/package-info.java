/// Where the program starts: settings, wiring, commands.
@NullMarked
package nl.wegwijs.admin;

import org.jspecify.annotations.NullMarked;
