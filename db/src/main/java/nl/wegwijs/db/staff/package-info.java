/// People who work here, their sessions and invitations.
@NullMarked
package nl.wegwijs.db.staff;

import org.jspecify.annotations.NullMarked;
