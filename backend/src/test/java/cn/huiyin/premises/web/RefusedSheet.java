package cn.huiyin.premises.web;

import cn.huiyin.testing.Api;
import java.util.UUID;

/** An import with a refused row, for tests of what is made of it elsewhere. */
public final class RefusedSheet {

    private RefusedSheet() {}

    /** Runs it, and answers with the address of its refused rows. */
    public static String path(Api api, Api.As as, UUID estate) {
        return Sheets.importAll(
                        api, as, estate, Sheets.utf8("房号,姓名,电话,状态,交付日期\n1-1-101,张三,13800138000,自住,2021-02-30\n"))
                .path("refusedRowsPath")
                .asString();
    }
}
