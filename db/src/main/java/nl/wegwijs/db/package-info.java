/// The one way to what is remembered: [Database] opens the file, reads, and writes durably; [Stores] hands out one
/// store per thing.
@NullMarked
package nl.wegwijs.db;

import org.jspecify.annotations.NullMarked;
