package cn.huiyin.premises.web;

import cn.huiyin.graphql.UserErrors;
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
    private final UserErrors errors;

    ImportFilesController(ImportFiles files, RefusedRowsFile refusedRows, UserErrors errors) {
        this.files = files;
        this.refusedRows = refusedRows;
        this.errors = errors;
    }

    /** Keeps an uploaded sheet; {@code importStart} takes the id. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Map<String, Object>> upload(@RequestParam MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return switch (files.keep(name, file.getBytes())) {
            case ImportFiles.Outcome.Kept kept ->
                ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", kept.id()));
            case ImportFiles.Outcome.Refused refused -> {
                String code = "import.refused." + refused.problem().name();
                yield ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(Map.of("code", code, "message", errors.text(code)));
            }
        };
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
    Map<String, String> refuse(Forbidden forbidden) {
        return Map.of("code", "graphql.forbidden", "message", errors.text("graphql.forbidden"));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Map<String, String> hide(NotVisible hidden) {
        return Map.of("code", "graphql.not-found", "message", errors.text("graphql.not-found"));
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
