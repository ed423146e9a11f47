package cn.huiyin.cases.open311;

import org.springframework.http.HttpStatus;

/** What the specification answers where something is wrong; the text is the caller's to show. */
final class Open311Error extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    Open311Error(HttpStatus status, String description) {
        super(description, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
