@NullMarked
package nl.wegwijs.admin.topics;

import org.jspecify.annotations.NullMarked;
