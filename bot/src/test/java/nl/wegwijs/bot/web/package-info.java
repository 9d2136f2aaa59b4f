@NullMarked
package nl.wegwijs.bot.web;

import org.jspecify.annotations.NullMarked;
