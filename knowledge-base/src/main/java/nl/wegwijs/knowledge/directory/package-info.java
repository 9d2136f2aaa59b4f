/// Finds organizations by what somebody needs, and says which of the wishes are not known to hold.
@NullMarked
package nl.wegwijs.knowledge.directory;

import org.jspecify.annotations.NullMarked;
