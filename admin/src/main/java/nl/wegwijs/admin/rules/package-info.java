/// The rules of each gemeente for the individuele inkomenstoeslag: typed by one, signed by two.
@NullMarked
package nl.wegwijs.admin.rules;

import org.jspecify.annotations.NullMarked;
