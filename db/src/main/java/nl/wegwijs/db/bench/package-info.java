/// How fast the disk lets us remember: measured, for the `bench` command.
@NullMarked
package nl.wegwijs.db.bench;

import org.jspecify.annotations.NullMarked;
