/// Numbers that identify a person are covered before anything is stored.
@NullMarked
package nl.wegwijs.bot.privacy;

import org.jspecify.annotations.NullMarked;
