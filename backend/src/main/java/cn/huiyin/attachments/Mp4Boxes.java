package cn.huiyin.attachments;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Empties the boxes of an MP4 recording in which a phone writes the place and itself. They keep their length, since other
 * boxes name places in the file by their distance from its start.
 */
final class Mp4Boxes {

    private static final int SHORT_HEADER = 8;
    private static final int LONG_HEADER = 16;
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final Set<String> PARENTS = Set.of("moov", "trak", "mdia");
    private static final byte[] FREE = {'f', 'r', 'e', 'e'};

    private Mp4Boxes() {}

    static byte[] clean(byte[] recording) throws Metadata.BrokenPicture {
        byte[] clean = recording.clone();
        empty(clean, 0, clean.length);
        return clean;
    }

    private static void empty(byte[] file, int from, int to) throws Metadata.BrokenPicture {
        ByteBuffer in = ByteBuffer.wrap(file);
        int at = from;
        while (at + SHORT_HEADER <= to) {
            long said = in.getInt(at) & 0xFFFFFFFFL;
            int header = said == 1 ? LONG_HEADER : SHORT_HEADER;
            long size = said == 1 ? in.getLong(at + SHORT_HEADER) : said == 0 ? to - at : said;
            if (size < header || size > to - at) {
                throw new Metadata.BrokenPicture();
            }
            int end = at + (int) size;
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (TELLING.contains(name)) {
                System.arraycopy(FREE, 0, file, at + 4, FREE.length);
                Arrays.fill(file, at + header, end, (byte) 0);
            } else if (PARENTS.contains(name)) {
                empty(file, at + header, end);
            }
            at = end;
        }
    }
}
