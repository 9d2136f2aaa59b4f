/// The staff's part of the site: one table of all its pages, and the first page.
@NullMarked
package nl.wegwijs.admin.console;

import org.jspecify.annotations.NullMarked;
