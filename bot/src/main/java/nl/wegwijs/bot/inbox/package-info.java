/// The one way in: a message is stored, decided and answered in one transaction.
@NullMarked
package nl.wegwijs.bot.inbox;

import org.jspecify.annotations.NullMarked;
