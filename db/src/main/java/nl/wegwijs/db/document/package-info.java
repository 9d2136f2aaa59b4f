/// The sociale kaart as versioned documents; every saved version stays.
@NullMarked
package nl.wegwijs.db.document;

import org.jspecify.annotations.NullMarked;
