/// Anonymous counters a day: how often, never who.
@NullMarked
package nl.wegwijs.db.insight;

import org.jspecify.annotations.NullMarked;
