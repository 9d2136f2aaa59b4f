package nl.wegwijs.admin.loket;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;

/// A phone that looks at the QR code on a page.
final class QrReader {
    private static final Pattern DRAWN =
            Pattern.compile("<svg class=\"loket-qr\" viewBox=\"0 0 (\\d+) \\1\"[^>]*><path d=\"([^\"]+)\"");
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int PIXELS = 6;

    private QrReader() {}

    static String read(String page) {
        var drawn = DRAWN.matcher(page);
        if (!drawn.find()) {
            throw new AssertionError("no QR code on the page");
        }
        return read(Integer.parseInt(drawn.group(1)), drawn.group(2));
    }

    static String read(int modules, String path) {
        int side = modules * PIXELS;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        var dark = DARK.matcher(path);
        while (dark.find()) {
            int left = Integer.parseInt(dark.group(1)) * PIXELS;
            int top = Integer.parseInt(dark.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + PIXELS, 0);
            }
        }
        try {
            var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
            return new QRCodeReader().decode(image).getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("a phone cannot read this code", unreadable);
        }
    }
}
