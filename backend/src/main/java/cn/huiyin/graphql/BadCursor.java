package cn.huiyin.graphql;

/** The place from which a list was to go on is none that this service gave out. */
public class BadCursor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadCursor(Throwable cause) {
        super("Not a cursor of this list", cause);
    }
}
