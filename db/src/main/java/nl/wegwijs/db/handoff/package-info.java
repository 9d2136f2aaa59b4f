/// A person passed to a human: asked, taken by one staff member, closed with an outcome.
@NullMarked
package nl.wegwijs.db.handoff;

import org.jspecify.annotations.NullMarked;
