package cn.huiyin.attachments;

import java.util.Optional;

/** What may be uploaded, by the media type that its bytes show. */
enum FileType {
    JPEG("image/jpeg", AttachmentKind.PHOTO),
    PNG("image/png", AttachmentKind.PHOTO),
    WEBP("image/webp", AttachmentKind.PHOTO),
    MP3("audio/mpeg", AttachmentKind.RECORDING),
    MP4_AUDIO("audio/mp4", AttachmentKind.RECORDING),
    AMR("audio/amr", AttachmentKind.RECORDING),
    OGG("audio/ogg", AttachmentKind.RECORDING),
    OPUS("audio/opus", AttachmentKind.RECORDING),
    VORBIS("audio/vorbis", AttachmentKind.RECORDING),
    WAV("audio/vnd.wave", AttachmentKind.RECORDING),
    WAV_OLD("audio/x-wav", AttachmentKind.RECORDING),
    PDF("application/pdf", AttachmentKind.PAPER);

    private static final int MEGABYTE = 1024 * 1024;

    private final String mediaType;
    private final AttachmentKind kind;

    FileType(String mediaType, AttachmentKind kind) {
        this.mediaType = mediaType;
        this.kind = kind;
    }

    static Optional<FileType> of(String mediaType) {
        for (FileType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    String mediaType() {
        return mediaType;
    }

    AttachmentKind kind() {
        return kind;
    }

    /** How many bytes at most: a photo from a phone, a long call, a scanned paper. */
    int largest() {
        return kind == AttachmentKind.PHOTO ? 10 * MEGABYTE : 20 * MEGABYTE;
    }
}
