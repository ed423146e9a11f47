package cn.huiyin.graphql;

/** The idempotency key was used before with other input. */
class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("The idempotency key was used before with other input");
    }
}
