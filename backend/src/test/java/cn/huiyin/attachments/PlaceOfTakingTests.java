package cn.huiyin.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where somebody lives stands in each picture of their phone; nothing that is kept may say it. */
class PlaceOfTakingTests {

    /** Kinds without a place of their own for it. */
    private static final Set<FileType> SILENT =
            EnumSet.of(FileType.AMR, FileType.OGG, FileType.OPUS, FileType.VORBIS, FileType.PDF);

    private static final List<byte[]> PLACES = List.of(Gps.latitude(), Gps.longitude(), Gps.XMP, Gps.ISO_6709);

    static Stream<FileType> telling() {
        return EnumSet.complementOf(EnumSet.copyOf(SILENT)).stream();
    }

    @ParameterizedTest
    @MethodSource("telling")
    void isTakenOutOfEachKindThatHasAPlaceForIt(FileType type) throws Exception {
        byte[] told = TellingFiles.of(type);

        byte[] clean = Metadata.without(type, told);

        assertThat(PLACES).anyMatch(place -> holds(told, place));
        assertThat(PLACES).noneMatch(place -> holds(clean, place));
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void isTakenOutWithoutTouchingThePicture(FileType type) throws Exception {
        byte[] told = TellingFiles.of(type);

        byte[] clean = Metadata.without(type, told);

        assertThat(points(clean)).isEqualTo(points(told));
    }

    @Test
    void isTakenOutOfAWebPictureWithTheFlagsThatAnnouncedIt() throws Exception {
        byte[] told = TellingFiles.of(FileType.WEBP);

        byte[] clean = Metadata.without(FileType.WEBP, told);

        assertThat(told[20]).isEqualTo((byte) 0x0C);
        assertThat(clean[20]).isZero();
        assertThat(text(clean)).contains("VP8L").doesNotContain("EXIF").doesNotContain("XMP ");
        assertThat(clean[4]).isEqualTo((byte) (clean.length - 8));
    }

    @ParameterizedTest
    @EnumSource(names = {"MP3", "MP4_AUDIO", "WAV", "WAV_OLD"})
    void isTakenOutOfARecordingWithoutTouchingTheSound(FileType type) throws Exception {
        byte[] clean = Metadata.without(type, TellingFiles.of(type));

        assertThat(holds(clean, TellingFiles.SOUND)).isTrue();
    }

    @Test
    void leavesTheBoxesOfARecordingWhereTheyWere() throws Exception {
        byte[] told = TellingFiles.of(FileType.MP4_AUDIO);

        byte[] clean = Metadata.without(FileType.MP4_AUDIO, told);

        assertThat(clean).hasSameSizeAs(told);
        assertThat(text(clean).indexOf("mdat")).isEqualTo(text(told).indexOf("mdat"));
    }

    private static boolean holds(byte[] file, byte[] part) {
        return text(file).contains(text(part));
    }

    private static int[] points(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture)).getRGB(0, 0, 8, 8, null, 0, 8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
