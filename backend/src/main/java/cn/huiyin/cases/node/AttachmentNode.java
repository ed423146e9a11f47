package cn.huiyin.cases.node;

import cn.huiyin.attachments.Attachment;
import java.util.UUID;

/** A photo, a recording or a paper of a case. */
public record AttachmentNode(UUID id, String path, String mediaType, long size) {

    private static final String PATH = "/api/attachments/";

    /** As attachments tells it. */
    public static AttachmentNode from(Attachment attachment) {
        return new AttachmentNode(
                attachment.id(), PATH + attachment.id(), attachment.mediaType(), attachment.sizeBytes());
    }

    /** As a timeline's statement tells it: id, media type and size with bars between. */
    static AttachmentNode from(String row) {
        String[] parts = row.split("\\|", -1);
        return new AttachmentNode(UUID.fromString(parts[0]), PATH + parts[0], parts[1], Long.parseLong(parts[2]));
    }
}
