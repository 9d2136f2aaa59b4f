/// Who is there: passwords, sessions, invitations, and the guard in front of every page of the console.
@NullMarked
package nl.wegwijs.admin.signin;

import org.jspecify.annotations.NullMarked;
