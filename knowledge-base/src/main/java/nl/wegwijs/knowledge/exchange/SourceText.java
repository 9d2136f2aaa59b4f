package nl.wegwijs.knowledge.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The text of a file; says what else it is where it is no UTF-8.
final class SourceText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceText() {}

    static Optional<String> read(String name, byte[] bytes, Draft draft) {
        if (startsWith(bytes, 'P', 'K', 3) || startsWith(bytes, 0x1F, 0x8B)) {
            draft.mistake(
                    name + ": this is a zip file or a workbook: unpack it and give the folder, or save the workbook"
                            + " as CSV UTF-8.");
            return Optional.empty();
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            draft.mistake(name, 1, "the file is in UTF-16: save it as UTF-8");
            return Optional.empty();
        }
        return decode(name, bytes, draft).map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static Optional<String> decode(String name, byte[] bytes, Draft draft) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            draft.mistake(name, lineAt(bytes, in.position()), "a letter here is not in UTF-8: save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static int lineAt(byte[] bytes, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (var i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
