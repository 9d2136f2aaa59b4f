/// Work that must happen later, kept in the database so that a restart loses nothing.
@NullMarked
package nl.wegwijs.db.job;

import org.jspecify.annotations.NullMarked;
