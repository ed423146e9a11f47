package cn.huiyin.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class MetadataTests {

    private static final String SECRET = "22.5431N 114.0579E Wang Fang";

    @Test
    void takesPlaceAndCommentsOutOfAPhotoAndKeepsItReadable() throws Exception {
        byte[] clean = Metadata.without(FileType.JPEG, Pictures.jpegTelling(SECRET, 6));

        assertThat(text(clean)).doesNotContain("Wang Fang").doesNotContain("hung on");
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(8);
    }

    @Test
    void keepsWhichWayUpAPhotoIsHeld() throws Exception {
        byte[] clean = Metadata.without(FileType.JPEG, Pictures.jpegTelling(SECRET, 6));

        assertThat(text(clean)).contains("Exif");
        assertThat(clean[2 + 4 + 6 + 8 + 2 + 8 + 1]).isEqualTo((byte) 6);
    }

    @Test
    void takesTextsOutOfAPicture() throws Exception {
        byte[] clean = Metadata.without(FileType.PNG, pngTelling(SECRET));

        assertThat(text(clean)).doesNotContain("Wang Fang");
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(8);
    }

    @Test
    void refusesAPictureThatIsCutOff() {
        byte[] whole = Pictures.jpeg();

        assertThatExceptionOfType(Metadata.BrokenPicture.class)
                .isThrownBy(() -> Metadata.without(FileType.JPEG, java.util.Arrays.copyOf(whole, whole.length / 2)));
    }

    private static byte[] pngTelling(String secret) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", plain);
        byte[] png = plain.toByteArray();
        byte[] body = ("tEXtComment\0" + secret).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(body);
        ByteBuffer chunk = ByteBuffer.allocate(body.length + 8);
        chunk.putInt(body.length - 4).put(body).putInt((int) sum.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(chunk.array());
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
