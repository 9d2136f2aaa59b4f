@NullMarked
package nl.wegwijs.admin.signin;

import org.jspecify.annotations.NullMarked;
