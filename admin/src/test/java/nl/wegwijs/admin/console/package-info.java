@NullMarked
package nl.wegwijs.admin.console;

import org.jspecify.annotations.NullMarked;
