package cn.huiyin.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads which membership a request names: by the header, or by a parameter where the browser follows a link by itself and
 * sends no header of ours, as for a picture or a file to keep. Either way it is a wish that {@link ScopeFilter} checks.
 */
final class NamedMembership {

    /** The parameter of links to bytes. */
    static final String PARAMETER = "membership";

    private static final List<String> FILES = List.of("/api/attachments/", "/api/imports/");

    private NamedMembership() {}

    /** The membership that is named, or null; the header wins. */
    static @Nullable String of(HttpServletRequest request) {
        String header = request.getHeader(ScopeFilter.MEMBERSHIP);
        return header == null && readsFile(request) ? request.getParameter(PARAMETER) : header;
    }

    private static boolean readsFile(HttpServletRequest request) {
        return request.getMethod().equals("GET") && FILES.stream().anyMatch(request.getRequestURI()::startsWith);
    }
}
