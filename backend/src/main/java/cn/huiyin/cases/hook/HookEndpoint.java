package cn.huiyin.cases.hook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where machines send to; a delivery is taken wholly, or refused with the reason and nothing of it kept. */
@RestController
class HookEndpoint {

    private static final int LARGEST = 64 * 1024;

    private final HookDoor door;
    private final TakeDelivery take;

    HookEndpoint(HookDoor door, TakeDelivery take) {
        this.door = door;
        this.take = take;
    }

    @PostMapping("/hooks/v1/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deliver(
            @PathVariable String token,
            @RequestHeader(name = "webhook-id", defaultValue = "") String id,
            @RequestHeader(name = "webhook-timestamp", defaultValue = "") String timestamp,
            @RequestHeader(name = "webhook-signature", defaultValue = "") String signature,
            HttpServletRequest request)
            throws IOException {
        byte[] body = body(request);
        take.take(door.open(token, id, timestamp, signature, body), id, body);
    }

    /** No more is read than may be sent. */
    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new HookRefused(HttpStatus.CONTENT_TOO_LARGE, "more than " + LARGEST + " bytes");
        }
        return body;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(HookRefused refused) {
        return ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(refused.status(), String.valueOf(refused.getMessage())));
    }
}
