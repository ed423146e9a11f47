package cn.huiyin.attachments.web;

import cn.huiyin.graphql.UserErrors;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Refuses what is too large before anybody reads it, in plain words. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // before the framework's own answer
class LargeUploads {

    private static final int LARGEST_MEGABYTES = 20;

    private final UserErrors texts;

    LargeUploads(UserErrors texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refuse(MaxUploadSizeExceededException tooLarge) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .body(Map.of("message", texts.text("attachment.wrong-size", LARGEST_MEGABYTES)));
    }
}
