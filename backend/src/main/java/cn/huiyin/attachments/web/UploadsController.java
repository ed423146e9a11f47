package cn.huiyin.attachments.web;

import cn.huiyin.attachments.Attachments;
import cn.huiyin.attachments.KeepUpload;
import cn.huiyin.attachments.KeepUpload.Outcome;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.NotVisible;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes photos, recordings and papers in, and hands them out to whoever sees what they belong to. */
@RestController
class UploadsController {

    /** The header by which a request names the membership under which it acts. */
    private static final String MEMBERSHIP = "X-Huiyin-Membership";

    private static final int MEGABYTE = 1024 * 1024;

    private final KeepUpload keep;
    private final Attachments attachments;
    private final UserErrors texts;

    UploadsController(KeepUpload keep, Attachments attachments, UserErrors texts) {
        this.keep = keep;
        this.attachments = attachments;
        this.texts = texts;
    }

    record KeptNode(UUID id, String mediaType, long size) {}

    /** Keeps an upload; an act of GraphQL names its id. */
    @PostMapping(path = "/api/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> upload(@RequestParam MultipartFile file) throws IOException {
        return switch (keep.handle(file.getBytes())) {
            case Outcome.Kept kept ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(new KeptNode(kept.id(), kept.mediaType(), kept.sizeBytes()));
            case Outcome.WrongType wrong ->
                refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, texts.text("attachment.wrong-type"));
            case Outcome.PhoneFormat phone ->
                refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, texts.text("attachment.phone-format"));
            case Outcome.WrongSize wrong ->
                refused(
                        HttpStatus.CONTENT_TOO_LARGE,
                        texts.text("attachment.wrong-size", wrong.largestBytes() / MEGABYTE));
        };
    }

    /** Hands the bytes out, to be shown and never to be run. */
    @GetMapping("/api/attachments/{id}")
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        Attachments.Stored stored = attachments.stored(id).orElseThrow(NotVisible::new);
        boolean shown = !stored.mediaType().equals(MediaType.APPLICATION_PDF_VALUE);
        ContentDisposition disposition = (shown
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment().filename(id + ".pdf"))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                // One person's memberships see different things under one address.
                .header(HttpHeaders.VARY, MEMBERSHIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new FileSystemResource(stored.file()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    void refuse(Forbidden forbidden) {
        // The status says it.
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void hide(NotVisible hidden) {
        // The status says it.
    }

    private static ResponseEntity<Map<String, Object>> refused(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(Map.of("message", message));
    }
}
