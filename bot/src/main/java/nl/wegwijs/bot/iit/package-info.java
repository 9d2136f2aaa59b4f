/// The individuele inkomenstoeslag (Participatiewet, article 36): the rules of a gemeente, and what follows
/// from them for one person.
@NullMarked
package nl.wegwijs.bot.iit;

import org.jspecify.annotations.NullMarked;
