package cn.huiyin.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies a WebP picture or a WAV recording with the chunks that make the picture or the sound, and no others. */
final class RiffChunks {

    private static final int HEADER = 12;
    private static final int NAME_AND_LENGTH = 8;
    private static final String EXTENDED = "VP8X";
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", EXTENDED, "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> SOUND = Set.of("fmt ", "fact", "data");

    /** In the flags of an extended WebP: Exif and XMP follow. */
    private static final int TELLING = 0x0C;

    private RiffChunks() {}

    static byte[] cleanPicture(byte[] picture) throws Metadata.BrokenPicture {
        int size = Math.addExact(le(picture).getInt(4), NAME_AND_LENGTH);
        if (size > picture.length || size < HEADER + NAME_AND_LENGTH) {
            throw new Metadata.BrokenPicture();
        }
        byte[] clean = copy(picture, size, PICTURE, false);
        if (name(clean, HEADER).equals(EXTENDED)) {
            clean[HEADER + NAME_AND_LENGTH] &= (byte) ~TELLING;
        }
        return clean;
    }

    /** A recorder that was cut off leaves lengths that are not true: what is there of the sound is kept. */
    static byte[] cleanSound(byte[] recording) throws Metadata.BrokenPicture {
        return copy(recording, recording.length, SOUND, true);
    }

    private static byte[] copy(byte[] file, int size, Set<String> kept, boolean cutOff) throws Metadata.BrokenPicture {
        ByteBuffer in = le(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        out.write(file, 0, HEADER);
        int at = HEADER;
        while (at + NAME_AND_LENGTH <= size) {
            long length = in.getInt(at + 4) & 0xFFFFFFFFL;
            long end = at + NAME_AND_LENGTH + length + (length & 1);
            if (end > size && !cutOff) {
                throw new Metadata.BrokenPicture();
            }
            int next = (int) Math.min(end, size);
            if (kept.contains(name(file, at))) {
                out.write(file, at, next - at);
            }
            at = next;
        }
        byte[] clean = out.toByteArray();
        le(clean).putInt(4, clean.length - NAME_AND_LENGTH);
        return clean;
    }

    private static ByteBuffer le(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
