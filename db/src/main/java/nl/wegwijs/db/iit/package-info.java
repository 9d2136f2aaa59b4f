/// The rules of the individuele inkomenstoeslag of each gemeente, and who signed them.
@NullMarked
package nl.wegwijs.db.iit;

import org.jspecify.annotations.NullMarked;
