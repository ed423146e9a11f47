package cn.huiyin.tenancy;

/** The caller may see it, but may not do this. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super("Not allowed to this role");
    }
}
