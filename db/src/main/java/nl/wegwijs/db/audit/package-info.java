/// Who did what to which record and why, in a chain of hashes that shows tampering.
@NullMarked
package nl.wegwijs.db.audit;

import org.jspecify.annotations.NullMarked;
