package cn.huiyin.tenancy;

/** Somebody wants to act at a shared device and has not said who they are, or not so that it can be believed. */
public class Unnamed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unnamed() {
        super("at a shared device each act names its person");
    }
}
