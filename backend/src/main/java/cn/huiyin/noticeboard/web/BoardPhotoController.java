package cn.huiyin.noticeboard.web;

import cn.huiyin.attachments.Attachments;
import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.NotVisible;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out photos of the board and of outcomes to those who are logged in and may see them. */
@RestController
class BoardPhotoController {

    private final BoardPhotoFiles files;

    BoardPhotoController(BoardPhotoFiles files) {
        this.files = files;
    }

    @GetMapping("/api/board-photos/{id}")
    ResponseEntity<Resource> photo(@PathVariable UUID id) {
        Attachments.Stored stored = files.find(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new FileSystemResource(stored.file()));
    }

    @ExceptionHandler({Forbidden.class, NotVisible.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void hide() {
        // The status says it.
    }
}
