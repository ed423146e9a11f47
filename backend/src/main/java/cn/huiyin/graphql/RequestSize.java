package cn.huiyin.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Refuses a request to GraphQL that is too large: by the length it declares, else while it is read.
 *
 * <p>The engine's limits count the document only, after the whole request was read; files go to the uploads.
 */
@Component
class RequestSize extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/graphql");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > Limits.REQUEST) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(new Bounded(request), response);
        }
    }

    /** A request whose body ends in a refusal where it goes on for too long. */
    private static final class Bounded extends ContentCachingRequestWrapper {

        Bounded(HttpServletRequest request) {
            super(request, Limits.REQUEST);
        }

        @Override
        protected void handleContentOverflow(int limit) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
    }
}
