@NullMarked
package nl.wegwijs.admin.inbox;

import org.jspecify.annotations.NullMarked;
