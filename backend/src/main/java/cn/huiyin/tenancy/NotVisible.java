package cn.huiyin.tenancy;

/** It is not there, or it is not the caller's: one and the same answer. */
public class NotVisible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotVisible() {
        super("Not there");
    }
}
