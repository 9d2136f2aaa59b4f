/// The desk: a volunteer asks in Dutch, and the person in front of them gets the answer in their own language.
@NullMarked
package nl.wegwijs.admin.loket;

import org.jspecify.annotations.NullMarked;
