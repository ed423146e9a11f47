package cn.huiyin.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies a PNG with the chunks that draw it: no texts, no Exif, nothing of a program's own. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;

    /** Beside the critical chunks, whose names begin with a capital, these change how the picture looks. */
    private static final Set<String> LOOKS =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private PngChunks() {}

    static byte[] clean(byte[] picture) throws Metadata.BrokenPicture {
        ByteBuffer in = ByteBuffer.wrap(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, SIGNATURE);
        in.position(SIGNATURE);
        while (true) {
            int start = in.position();
            int length = in.getInt();
            String name = name(in);
            int end = Math.addExact(in.position(), Math.addExact(length, CHECKSUM));
            if (length < 0 || end > picture.length) {
                throw new Metadata.BrokenPicture();
            }
            if (Character.isUpperCase(name.charAt(0)) || LOOKS.contains(name)) {
                out.write(picture, start, end - start);
            }
            in.position(end);
            if (name.equals("IEND")) {
                return out.toByteArray();
            }
        }
    }

    private static String name(ByteBuffer in) {
        byte[] name = new byte[4];
        in.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
