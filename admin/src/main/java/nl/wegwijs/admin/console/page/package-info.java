/// What every page of the console shares: who is looking, where the routes are, and the frame around the page.
@NullMarked
package nl.wegwijs.admin.console.page;

import org.jspecify.annotations.NullMarked;
