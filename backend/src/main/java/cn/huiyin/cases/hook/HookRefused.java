package cn.huiyin.cases.hook;

import org.springframework.http.HttpStatus;

/** Nothing was done of what a machine sent; the text says why, for whoever runs the machine. */
final class HookRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    HookRefused(HttpStatus status, String why) {
        super(why, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
