@NullMarked
package nl.wegwijs.admin.loket;

import org.jspecify.annotations.NullMarked;
