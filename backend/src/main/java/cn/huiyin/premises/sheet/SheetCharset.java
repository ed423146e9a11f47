package cn.huiyin.premises.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds the encoding of a text file.
 *
 * <p>UTF-8 is tried strictly first: nearly every UTF-8 text is also valid GB18030, and would turn to nonsense, while
 * hardly any GB18030 text is valid UTF-8.
 */
final class SheetCharset {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private SheetCharset() {}

    static String decode(byte[] bytes) throws SheetRefused {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return strictly(StandardCharsets.UTF_8, bytes, mark);
        } catch (SheetRefused notUtf8) {
            return strictly(GB18030, bytes, 0);
        }
    }

    private static String strictly(Charset charset, byte[] bytes, int from) throws SheetRefused {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new SheetRefused(SheetProblem.ENCODING);
        }
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
