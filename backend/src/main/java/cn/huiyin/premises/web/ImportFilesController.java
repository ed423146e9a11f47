package cn.huiyin.premises.web;

import cn.huiyin.premises.imports.ImportFiles;
import cn.huiyin.premises.imports.RefusedRowsFile;
import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.NotVisible;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes spreadsheets in and hands refused rows out; everything else about imports is GraphQL. */
@RestController
@RequestMapping("/api/imports")
class ImportFilesController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ImportFiles files;
    private final RefusedRowsFile refusedRows;

    ImportFilesController(ImportFiles files, RefusedRowsFile refusedRows) {
        this.files = files;
        this.refusedRows = refusedRows;
    }

    /** Keeps an uploaded sheet; {@code importStart} takes the id. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, UUID> upload(@RequestParam MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return Map.of("uploadId", files.keep(name, file.getBytes()));
    }

    @GetMapping("/{id}/refused.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        return download("refused.csv", MediaType.parseMediaType("text/csv;charset=UTF-8"), refusedRows.csv(id));
    }

    @GetMapping("/{id}/refused.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id) {
        return download("refused.xlsx", XLSX, refusedRows.xlsx(id));
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

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
