package nl.wegwijs.knowledge.exchange;

import java.util.regex.Pattern;

/// A cell that a spreadsheet would take for a formula, a date or a number travels with an apostrophe before it.
final class CsvCell {

    /// `=SUM(A1)`, `+31 6`, `2026-10`, `0592 366911`, and these with apostrophes of their own.
    private static final Pattern TEMPTING =
            Pattern.compile("'*(?:[=+\\-@\\t\\r].*|0\\d.*|\\d+[ .:/-][\\d .:/-]*|\\d{12,})", Pattern.DOTALL);

    private CsvCell() {}

    static String protect(String text) {
        return TEMPTING.matcher(text).matches() ? "'" + text : text;
    }

    static String unprotect(String cell) {
        return cell.startsWith("'") && TEMPTING.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
