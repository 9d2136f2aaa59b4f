/// Stand-ins for the outside world that speak its real protocols, for the tests of all modules.
@NullMarked
package nl.wegwijs.bot.standin;

import org.jspecify.annotations.NullMarked;
