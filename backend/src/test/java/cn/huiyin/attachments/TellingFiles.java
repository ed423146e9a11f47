package cn.huiyin.attachments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small files of each kind that say where they were made, in all the places that the kind has for it. */
final class TellingFiles {

    /** The whole picture of a WebP of one point without loss. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    static final byte[] SOUND = "sound sound sound".getBytes(StandardCharsets.US_ASCII);

    private TellingFiles() {}

    static byte[] of(FileType type) {
        return switch (type) {
            case JPEG -> jpeg();
            case PNG -> png();
            case WEBP -> webp();
            case MP3 -> mp3();
            case MP4_AUDIO -> mp4();
            case WAV, WAV_OLD -> wav();
            default -> throw new IllegalArgumentException(type + " has no place for it");
        };
    }

    /** A JPEG with Exif, XMP, and a second picture behind the first, as phones hang it on. */
    static byte[] jpeg() {
        byte[] plain = Pictures.jpeg();
        return joined(
                part(plain, 0, 2),
                segment(0xE1, joined(ascii("Exif\0\0"), Gps.tiff())),
                segment(0xE1, joined(ascii("http://ns.adobe.com/xap/1.0/\0"), Gps.XMP)),
                segment(0xE2, joined(ascii("MPF\0"), Gps.tiff())),
                part(plain, 2, plain.length),
                segment(0xE1, joined(ascii("Exif\0\0"), Gps.tiff())));
    }

    private static byte[] png() {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", plain);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        byte[] png = plain.toByteArray();
        return joined(
                part(png, 0, 33),
                chunk("eXIf", Gps.tiff()),
                chunk("iTXt", joined(ascii("XML:com.adobe.xmp\0\0\0\0\0"), Gps.XMP)),
                chunk("caBX", Gps.tiff()),
                part(png, 33, png.length));
    }

    private static byte[] webp() {
        byte[] extended = {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] chunks = joined(
                riff("VP8X", extended), part(WEBP, 12, WEBP.length), riff("EXIF", Gps.tiff()), riff("XMP ", Gps.XMP));
        return joined(riffHeader("WEBP", chunks.length), chunks);
    }

    private static byte[] wav() {
        byte[] chunks =
                joined(riff("fmt ", new byte[16]), riff("LIST", joined(ascii("INFO"), Gps.XMP)), riff("data", SOUND));
        return joined(riffHeader("WAVE", chunks.length), chunks, riff("id3 ", Gps.tiff()));
    }

    private static byte[] mp3() {
        byte[] length = {0, 0, (byte) (Gps.tiff().length >> 7), (byte) (Gps.tiff().length & 0x7F)};
        byte[] old = java.util.Arrays.copyOf(joined(ascii("TAG"), Gps.ISO_6709), 128);
        return joined(ascii("ID3\3\0\0"), length, Gps.tiff(), new byte[] {(byte) 0xFF, (byte) 0xFB}, SOUND, old);
    }

    private static byte[] mp4() {
        byte[] place = box("udta", box("\u00A9xyz", Gps.ISO_6709));
        return joined(
                box("ftyp", ascii("M4A \0\0\0\0M4A mp42")),
                box("moov", joined(box("mvhd", new byte[20]), box("trak", place), place, box("meta", Gps.XMP))),
                box("mdat", SOUND));
    }

    private static byte[] segment(int marker, byte[] data) {
        return joined(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (data.length + 2))
                        .array(),
                data);
    }

    private static byte[] chunk(String name, byte[] data) {
        byte[] body = joined(ascii(name), data);
        CRC32 sum = new CRC32();
        sum.update(body);
        return joined(number(data.length), body, number((int) sum.getValue()));
    }

    private static byte[] riffHeader(String kind, int length) {
        return joined(ascii("RIFF"), little(length + 4), ascii(kind));
    }

    private static byte[] riff(String name, byte[] data) {
        return joined(ascii(name), little(data.length), data, new byte[data.length & 1]);
    }

    private static byte[] box(String name, byte[] data) {
        return joined(number(data.length + 8), name.getBytes(StandardCharsets.ISO_8859_1), data);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
