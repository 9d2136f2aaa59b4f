/// What the command line offers, one class a command.
@NullMarked
package nl.wegwijs.admin.command;

import org.jspecify.annotations.NullMarked;
