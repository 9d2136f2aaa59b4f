/// The sociale kaart at run time: from documents to knowledge, and new knowledge after an edit.
@NullMarked
package nl.wegwijs.admin.content;

import org.jspecify.annotations.NullMarked;
