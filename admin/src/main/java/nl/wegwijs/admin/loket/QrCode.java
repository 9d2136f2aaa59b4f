package nl.wegwijs.admin.loket;

import io.nayuki.qrcodegen.QrCode.Ecc;

/// A QR code as one SVG path: it prints sharp at every size and needs no picture file.
///
/// @param modules the size of the code with its quiet zone of four on each side
/// @param path    the dark modules, one unit a module
public record QrCode(int modules, String path) {
    private static final int QUIET = 4;

    public static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }
}
