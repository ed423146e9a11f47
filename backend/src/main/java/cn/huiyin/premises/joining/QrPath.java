package cn.huiyin.premises.joining;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as the path of an SVG.
 *
 * @param path for the attribute {@code d}, dark modules of one unit each
 * @param size side of the square in units, with the quiet zone of four units
 */
public record QrPath(String path, int size) {
    private static final int QUIET = 4;

    /** The code of a text of a few hundred characters at most. */
    public static QrPath of(String text) {
        ByteMatrix matrix = matrix(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int run = run(matrix, x, y);
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, run, run));
                    x += run;
                }
            }
        }
        return new QrPath(path.toString(), matrix.getWidth() + 2 * QUIET);
    }

    private static int run(ByteMatrix matrix, int x, int y) {
        int run = 0;
        while (x + run < matrix.getWidth() && matrix.get(x + run, y) == 1) {
            run++;
        }
        return run;
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text is too long for a QR code", tooLong);
        }
    }
}
