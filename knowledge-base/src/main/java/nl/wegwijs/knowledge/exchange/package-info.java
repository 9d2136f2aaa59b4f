/// The sociale kaart in and out: the project's own folder format, HSDS 3 JSON for other directories, CSV for editors
/// with a spreadsheet. What comes in is checked as a whole before anything may change.
@NullMarked
package nl.wegwijs.knowledge.exchange;

import org.jspecify.annotations.NullMarked;
