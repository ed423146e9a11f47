package cn.huiyin.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Takes out of pictures what they tell beside the picture: place, time, device, and whatever was hung on at the end. The
 * picture itself is not touched. A picture whose structure is broken is refused.
 */
final class Metadata {

    /** The bytes are not the picture that they claim to be. */
    static final class BrokenPicture extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenPicture() {
            super("Not a whole picture");
        }
    }

    private static final Set<String> PNG_TEXTS = Set.of("tEXt", "iTXt", "zTXt", "eXIf", "tIME");
    private static final Set<String> WEBP_TEXTS = Set.of("EXIF", "XMP ");

    private Metadata() {}

    static byte[] without(FileType type, byte[] picture) throws BrokenPicture {
        try {
            return switch (type) {
                case JPEG -> JpegSegments.clean(picture);
                case PNG -> png(picture);
                case WEBP -> webp(picture);
                default -> picture;
            };
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new BrokenPicture();
        }
    }

    private static byte[] png(byte[] picture) throws BrokenPicture {
        ByteBuffer in = ByteBuffer.wrap(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, 8);
        in.position(8);
        while (true) {
            int start = in.position();
            int length = in.getInt();
            String name = name(in);
            int end = Math.addExact(in.position(), Math.addExact(length, 4));
            if (length < 0 || end > picture.length) {
                throw new BrokenPicture();
            }
            if (!PNG_TEXTS.contains(name)) {
                out.write(picture, start, end - start);
            }
            in.position(end);
            if (name.equals("IEND")) {
                return out.toByteArray();
            }
        }
    }

    private static byte[] webp(byte[] picture) throws BrokenPicture {
        ByteBuffer in = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        int size = in.getInt(4) + 8;
        if (size > picture.length || size < 20) {
            throw new BrokenPicture();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        out.write(picture, 0, 12);
        in.position(12);
        while (in.position() < size) {
            int start = in.position();
            String name = name(in);
            int length = in.getInt();
            int end = Math.addExact(in.position(), length + (length & 1));
            if (length < 0 || end > size) {
                throw new BrokenPicture();
            }
            if (!WEBP_TEXTS.contains(name)) {
                out.write(picture, start, end - start);
            }
            in.position(end);
        }
        byte[] clean = out.toByteArray();
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
        if (new String(clean, 12, 4, StandardCharsets.ISO_8859_1).equals("VP8X")) {
            // The flags that announced what was taken out.
            clean[20] &= ~0x0C;
        }
        return clean;
    }

    private static String name(ByteBuffer in) {
        byte[] name = new byte[4];
        in.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
