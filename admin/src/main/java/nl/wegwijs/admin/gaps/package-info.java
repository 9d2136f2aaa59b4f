/// Questions that found no answer, for the editors: grouped, given to a topic, or put away.
@NullMarked
package nl.wegwijs.admin.gaps;

import org.jspecify.annotations.NullMarked;
