/// A municipality to try things in: staff and newcomers that are marked as demo.
@NullMarked
package nl.wegwijs.admin.demo;

import org.jspecify.annotations.NullMarked;
