/// What lies ahead of the people of a gemeente: who is due, who is silent, what became of the inkomenstoeslag.
@NullMarked
package nl.wegwijs.admin.outlook;

import org.jspecify.annotations.NullMarked;
