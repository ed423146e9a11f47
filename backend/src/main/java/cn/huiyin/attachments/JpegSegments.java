package cn.huiyin.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Copies a JPEG without its comments and application data; only the way up, the colour profile and the like stay. */
final class JpegSegments {

    private static final int START = 0xFFD8;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int COLOUR_PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APP = 0xEF;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0};
    private static final byte[] PROFILE = {'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0};

    private JpegSegments() {}

    static byte[] clean(byte[] picture) throws Metadata.BrokenPicture {
        ByteBuffer in = ByteBuffer.wrap(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        if ((in.getShort() & 0xFFFF) != START) {
            throw new Metadata.BrokenPicture();
        }
        out.write(picture, 0, 2);
        while (true) {
            int start = in.position();
            if ((in.get() & 0xFF) != 0xFF) {
                throw new Metadata.BrokenPicture();
            }
            int marker = in.get() & 0xFF;
            if (marker == 0xFF) {
                in.position(start + 1);
                continue;
            }
            int length = in.getShort(in.position()) & 0xFFFF;
            int end = in.position() + length;
            if (marker == SCAN) {
                int last = endOfPicture(picture, end);
                out.write(picture, start, last - start);
                return out.toByteArray();
            }
            if (marker == APP1) {
                writeOrientation(out, orientation(Arrays.copyOfRange(picture, start + 4, end)));
            } else if (kept(marker, picture, start + 4)) {
                out.write(picture, start, end - start);
            }
            in.position(end);
        }
    }

    /** Of a program's own segments only those that change how the picture looks, known by their first bytes. */
    private static boolean kept(int marker, byte[] picture, int at) {
        return switch (marker) {
            case COMMENT -> false;
            case APP0 -> begins(picture, at, JFIF);
            case COLOUR_PROFILE -> begins(picture, at, PROFILE);
            case ADOBE -> true;
            default -> marker < APP0 || marker > LAST_APP;
        };
    }

    private static boolean begins(byte[] picture, int at, byte[] mark) {
        return at + mark.length <= picture.length && Arrays.equals(picture, at, at + mark.length, mark, 0, mark.length);
    }

    /** In the scans a marker stands alone only at the end, so what was hung on behind it falls away. */
    private static int endOfPicture(byte[] picture, int from) throws Metadata.BrokenPicture {
        for (int i = from; i + 1 < picture.length; i++) {
            if ((picture[i] & 0xFF) == 0xFF && (picture[i + 1] & 0xFF) == END) {
                return i + 2;
            }
        }
        throw new Metadata.BrokenPicture();
    }

    /** Which way up the picture is held, 1 where nobody says. */
    private static int orientation(byte[] data) {
        if (data.length < 14 || !Arrays.equals(EXIF, 0, 6, data, 0, 6)) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(data, 6, data.length - 6).slice();
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static void writeOrientation(ByteArrayOutputStream out, int orientation) {
        if (orientation == 1) {
            return;
        }
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.put((byte) 0xFF).put((byte) APP1).putShort((short) 34).put(EXIF);
        segment.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        segment.putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        out.writeBytes(segment.array());
    }
}
