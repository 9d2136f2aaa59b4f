/// The texts of the sociale kaart: find, read as a newcomer, edit, see who changed what, go back.
@NullMarked
package nl.wegwijs.admin.topics;

import org.jspecify.annotations.NullMarked;
