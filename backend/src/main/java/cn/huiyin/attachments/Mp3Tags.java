package cn.huiyin.attachments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Cuts the tags off an MP3 recording: ID3v2 at its beginning, ID3v1 at its end. */
final class Mp3Tags {

    private static final int HEADER = 10;
    private static final int FOOTER_FLAG = 0x10;
    private static final int OLD_TAG = 128;

    private Mp3Tags() {}

    static byte[] clean(byte[] recording) {
        int start = 0;
        while (begins(recording, start, "ID3")) {
            start += length(recording, start);
        }
        int end = recording.length;
        if (end - start >= OLD_TAG && begins(recording, end - OLD_TAG, "TAG")) {
            end -= OLD_TAG;
        }
        return Arrays.copyOfRange(recording, start, end);
    }

    /** The length is written in seven bits a byte. */
    private static int length(byte[] file, int at) {
        int body = 0;
        for (int digit = at + 6; digit < at + HEADER; digit++) {
            body = (body << 7) | (file[digit] & 0x7F);
        }
        boolean footer = (file[at + 5] & FOOTER_FLAG) != 0;
        return HEADER + body + (footer ? HEADER : 0);
    }

    private static boolean begins(byte[] file, int at, String mark) {
        return at + HEADER <= file.length
                && new String(file, at, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
