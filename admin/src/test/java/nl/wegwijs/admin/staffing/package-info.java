@NullMarked
package nl.wegwijs.admin.staffing;

import org.jspecify.annotations.NullMarked;
