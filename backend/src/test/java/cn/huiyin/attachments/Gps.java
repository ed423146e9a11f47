package cn.huiyin.attachments;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Where a phone says that a picture was taken, in the bytes in which cameras write it. */
final class Gps {

    private static final int RATIONAL = 5;
    private static final int ASCII = 2;
    private static final int LONG = 4;

    /** The directory of GPS values stands behind the first directory, which has one entry. */
    private static final int DIRECTORY = 8 + 2 + 12 + 4;

    private static final int VALUES = DIRECTORY + 2 + 4 * 12 + 4;

    /** As XMP says it. */
    static final byte[] XMP = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
            <rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="22,32.586N"\
             exif:GPSLongitude="114,3.474E"/></rdf:RDF></x:xmpmeta>""".getBytes(StandardCharsets.UTF_8);

    /** As a phone writes it into recordings and films: latitude, longitude, height. */
    static final byte[] ISO_6709 = "+22.5431+114.0579+012.000/".getBytes(StandardCharsets.US_ASCII);

    private Gps() {}

    /** 22° 32' 35.16": three fractions, as in Exif. */
    static byte[] latitude() {
        return fractions(22, 1, 32, 1, 3516, 100);
    }

    /** 114° 3' 28.44". */
    static byte[] longitude() {
        return fractions(114, 1, 3, 1, 2844, 100);
    }

    /** The TIFF structure of Exif with a directory of GPS values. */
    static byte[] tiff() {
        ByteBuffer tiff = ByteBuffer.allocate(VALUES + 48);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        entry(tiff, 0x8825, LONG, 1).putInt(DIRECTORY);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, ASCII, 2).put(new byte[] {'N', 0, 0, 0});
        entry(tiff, 2, RATIONAL, 3).putInt(VALUES);
        entry(tiff, 3, ASCII, 2).put(new byte[] {'E', 0, 0, 0});
        entry(tiff, 4, RATIONAL, 3).putInt(VALUES + 24);
        tiff.putInt(0);
        return tiff.put(latitude()).put(longitude()).array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static byte[] fractions(int... numbers) {
        ByteBuffer fractions = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        for (int number : numbers) {
            fractions.putInt(number);
        }
        return fractions.array();
    }
}
