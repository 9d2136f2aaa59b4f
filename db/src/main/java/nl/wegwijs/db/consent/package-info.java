/// What a newcomer agreed to, when, and in which words; never overwritten.
@NullMarked
package nl.wegwijs.db.consent;

import org.jspecify.annotations.NullMarked;
