@NullMarked
package nl.wegwijs.bot.webchat;

import org.jspecify.annotations.NullMarked;
