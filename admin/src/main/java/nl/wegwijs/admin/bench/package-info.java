/// How fast and how large: measured beside a baseline in the same run.
@NullMarked
package nl.wegwijs.admin.bench;

import org.jspecify.annotations.NullMarked;
