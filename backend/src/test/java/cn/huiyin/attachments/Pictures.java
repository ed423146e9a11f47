package cn.huiyin.attachments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small pictures for tests. */
public final class Pictures {

    private Pictures() {}

    public static byte[] jpeg() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A photo with Exif data, a comment, and something hung on at its end. */
    static byte[] jpegTelling(String secret, int orientation) {
        byte[] plain = jpeg();
        byte[] words = secret.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer exif = ByteBuffer.allocate(36 + words.length);
        exif.putShort((short) 0xFFE1).putShort((short) (34 + words.length));
        exif.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(words);
        ByteBuffer comment = ByteBuffer.allocate(4 + words.length);
        comment.putShort((short) 0xFFFE).putShort((short) (2 + words.length)).put(words);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(exif.array());
        out.writeBytes(comment.array());
        out.write(plain, 2, plain.length - 2);
        out.writeBytes("<script>hung on</script>".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
