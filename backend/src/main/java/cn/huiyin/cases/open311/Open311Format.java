package cn.huiyin.cases.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** How a machine is answered: as its address ends, else as it says it accepts; XML where it says nothing. */
enum Open311Format {
    XML,
    JSON;

    static Open311Format of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.endsWith(".json")) {
            return JSON;
        }
        return path.endsWith(".xml") || !prefersJson(request) ? XML : JSON;
    }

    private static boolean prefersJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            double json = quality(wanted, MediaType.APPLICATION_JSON);
            return json > 0
                    && json > Math.max(quality(wanted, MediaType.TEXT_XML), quality(wanted, MediaType.APPLICATION_XML));
        } catch (org.springframework.util.InvalidMimeTypeException unreadable) {
            return false;
        }
    }

    private static double quality(List<MediaType> wanted, MediaType type) {
        return wanted.stream()
                .filter(each -> each.equalsTypeAndSubtype(type))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }
}
