/// Who works here: inviting, roles and gemeente, ending access. For administrators.
@NullMarked
package nl.wegwijs.admin.staffing;

import org.jspecify.annotations.NullMarked;
