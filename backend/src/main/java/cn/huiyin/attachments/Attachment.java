package cn.huiyin.attachments;

import java.time.Instant;
import java.util.UUID;

/** What is known of one upload; its bytes are fetched by the id alone. */
public record Attachment(
        UUID id, AttachmentKind kind, String mediaType, long sizeBytes, Instant uploadedAt, UUID subjectId) {}
