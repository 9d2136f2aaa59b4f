/// The only way out: every message to a person is a row here, claimed by one sender and ended with an outcome.
@NullMarked
package nl.wegwijs.db.outbox;

import org.jspecify.annotations.NullMarked;
