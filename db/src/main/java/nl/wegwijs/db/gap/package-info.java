/// Questions that found no answer, with numbers masked, for the editors.
@NullMarked
package nl.wegwijs.db.gap;

import org.jspecify.annotations.NullMarked;
