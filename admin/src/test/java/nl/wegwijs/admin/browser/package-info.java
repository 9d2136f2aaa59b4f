/// The whole product in a real browser: phone and desktop width, left-to-right and right-to-left.
@NullMarked
package nl.wegwijs.admin.browser;

import org.jspecify.annotations.NullMarked;
