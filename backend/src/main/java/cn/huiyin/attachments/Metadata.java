package cn.huiyin.attachments;

import java.nio.BufferUnderflowException;

/**
 * Takes out of pictures and recordings what they tell beside what is seen and heard: place, time, device, and whatever was
 * hung on at the end. Picture and sound themselves are not touched. A file whose structure is broken is refused.
 */
final class Metadata {

    /** The bytes are not the file that they claim to be. */
    static final class BrokenPicture extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenPicture() {
            super("Not a whole file of its kind");
        }
    }

    private Metadata() {}

    static byte[] without(FileType type, byte[] upload) throws BrokenPicture {
        try {
            return switch (type) {
                case JPEG -> JpegSegments.clean(upload);
                case PNG -> PngChunks.clean(upload);
                case WEBP -> RiffChunks.cleanPicture(upload);
                case WAV, WAV_OLD -> RiffChunks.cleanSound(upload);
                case MP4_AUDIO -> Mp4Boxes.clean(upload);
                case MP3 -> Mp3Tags.clean(upload);
                // Calls and scans: these kinds have no place of their own for where they were made.
                case AMR, OGG, OPUS, VORBIS, PDF -> upload;
            };
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException broken) {
            throw new BrokenPicture();
        }
    }
}
