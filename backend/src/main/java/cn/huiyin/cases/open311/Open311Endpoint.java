package cn.huiyin.cases.open311;

import cn.huiyin.cases.open311.Open311Answers.Things;
import cn.huiyin.policy.Category;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** GeoReport v2 in XML and JSON: services, filing a report, and following what was filed with the same key. */
@RestController
@RequestMapping("/open311/v2")
class Open311Endpoint {

    private static final String KEY = "X-Api-Key";
    private static final int LONGEST_LINK = 1000;

    private final Open311Calls calls;
    private final Open311Reports reports;
    private final Open311Answers answers;
    private final MessageSource messages;

    Open311Endpoint(Open311Calls calls, Open311Reports reports, Open311Answers answers, MessageSource messages) {
        this.calls = calls;
        this.reports = reports;
        this.answers = answers;
        this.messages = messages;
    }

    record Service(
            @JsonProperty("service_code") String code,
            @JsonProperty("service_name") String name,
            String description,
            boolean metadata,
            String type,
            String keywords,
            String group) {}

    record Filed(
            @JsonProperty("service_request_id") String id,
            @JsonProperty("service_notice") String notice,
            @JsonProperty("account_id") @Nullable String account) {}

    record Shown(
            @JsonProperty("service_request_id") String id,
            String status,
            @JsonProperty("status_notes") String notes,
            @JsonProperty("service_code") @Nullable String service,
            @Nullable String description,
            @JsonProperty("requested_datetime") Instant requested,
            @JsonProperty("updated_datetime") Instant updated,
            @Nullable String address,
            @JsonProperty("media_url") @Nullable String mediaUrl) {}

    record Wrong(int code, String description) {}

    @GetMapping({"/services", "/services.xml", "/services.json"})
    ResponseEntity<byte[]> services(
            HttpServletRequest request,
            @RequestHeader(name = KEY, required = false) @Nullable String header,
            @RequestParam(name = "api_key", required = false) @Nullable String key,
            Locale locale) {
        List<Service> services = reports.services(calls.access(header, key)).stream()
                .map(category -> service(category, locale))
                .toList();
        return answers.of(request, HttpStatus.OK, Things.SERVICES, services);
    }

    @PostMapping({"/requests", "/requests.xml", "/requests.json"})
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            @RequestHeader(name = KEY, required = false) @Nullable String header,
            @RequestParam(name = "api_key", required = false) @Nullable String key,
            @RequestParam(name = "service_code", defaultValue = "") String service,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(name = "address_string", defaultValue = "") String address,
            @RequestParam(name = "lat", defaultValue = "") String latitude,
            @RequestParam(name = "long", defaultValue = "") String longitude,
            @RequestParam(name = "first_name", defaultValue = "") String firstName,
            @RequestParam(name = "last_name", defaultValue = "") String lastName,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(name = "media_url", defaultValue = "") String media,
            Locale locale) {
        Open311Access access = calls.access(header, key);
        String place = place(address.strip(), latitude.strip(), longitude.strip());
        if (service.isBlank() || place.isEmpty()) {
            throw new Open311Error(
                    HttpStatus.BAD_REQUEST,
                    service.isBlank()
                            ? "service_code was not provided"
                            : "address_string or lat and long were not provided");
        }
        String name = (lastName.strip() + firstName.strip()).strip();
        boolean named = !name.isEmpty() && !phone.isBlank();
        var told = new Open311Reports.Told(
                service,
                description,
                place,
                named ? name : null,
                named ? phone.strip() : null,
                media.isBlank() ? null : link(media.strip()));
        return switch (reports.file(access, told)) {
            case Open311Reports.Result.Filed filed ->
                answers.of(
                        request, HttpStatus.CREATED, Things.REQUESTS, List.of(new Filed(filed.reference(), "", null)));
            case Open311Reports.Result.NoSuchService none ->
                throw new Open311Error(HttpStatus.NOT_FOUND, "service_code was not found");
            case Open311Reports.Result.Refused refused ->
                throw new Open311Error(
                        HttpStatus.BAD_REQUEST,
                        messages.getMessage(
                                refused.message(), refused.arguments().toArray(), locale));
        };
    }

    @GetMapping({"/requests", "/requests.xml", "/requests.json"})
    ResponseEntity<byte[]> find(
            HttpServletRequest request,
            @RequestHeader(name = KEY, required = false) @Nullable String header,
            @RequestParam(name = "api_key", required = false) @Nullable String key,
            @RequestParam(name = "service_request_id", defaultValue = "") String ids,
            @RequestParam(name = "service_code", defaultValue = "") String services,
            @RequestParam(name = "start_date", defaultValue = "") String from,
            @RequestParam(name = "end_date", defaultValue = "") String to,
            @RequestParam(defaultValue = "") String status,
            Locale locale) {
        Boolean open = switch (status) {
            case "open" -> Boolean.TRUE;
            case "closed" -> Boolean.FALSE;
            default -> null;
        };
        var asked = new Open311Asked(split(ids), split(services), open, time(from), time(to));
        List<Shown> found = reports.find(calls.access(header, key), asked).stream()
                .map(report -> shown(report, locale))
                .toList();
        return answers.of(request, HttpStatus.OK, Things.REQUESTS, found);
    }

    @GetMapping({"/requests/{id}", "/requests/{id}.xml", "/requests/{id}.json"})
    ResponseEntity<byte[]> one(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestHeader(name = KEY, required = false) @Nullable String header,
            @RequestParam(name = "api_key", required = false) @Nullable String key,
            Locale locale) {
        var asked = new Open311Asked(List.of(id), List.of(), null, null, null);
        List<Shown> found = reports.find(calls.access(header, key), asked).stream()
                .map(report -> shown(report, locale))
                .toList();
        if (found.isEmpty()) {
            throw new Open311Error(HttpStatus.NOT_FOUND, "service_request_id was not found");
        }
        return answers.of(request, HttpStatus.OK, Things.REQUESTS, found);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refuse(HttpServletRequest request, Open311Error wrong) {
        return answers.of(
                request,
                wrong.status(),
                Things.ERRORS,
                List.of(new Wrong(wrong.status().value(), String.valueOf(wrong.getMessage()))));
    }

    /** An address of the web, as it stands: nobody here ever opens it. */
    private static String link(String address) {
        try {
            URI uri = URI.create(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && address.length() <= LONGEST_LINK) {
                return address;
            }
        } catch (IllegalArgumentException unreadable) {
            // Answered below like every other that leads nowhere.
        }
        throw new Open311Error(HttpStatus.BAD_REQUEST, "media_url is not an address of the web");
    }

    private static Service service(Category category, Locale locale) {
        String name = locale.getLanguage().equals("en")
                ? category.name().en()
                : locale.getCountry().equals("TW")
                        ? category.name().zhHant()
                        : category.name().zh();
        String group = category.parent() == null ? "" : category.parent();
        return new Service(category.code(), name, name, false, "realtime", category.field(), group);
    }

    private Shown shown(Open311Reports.Report report, Locale locale) {
        return new Shown(
                report.reference(),
                report.open() ? "open" : "closed",
                messages.getMessage("case.state." + report.state(), null, locale),
                report.service(),
                report.description(),
                report.receivedAt(),
                report.updatedAt(),
                report.address(),
                report.mediaUrl());
    }

    private static String place(String address, String latitude, String longitude) {
        String point = latitude.isEmpty() || longitude.isEmpty() ? "" : latitude + "," + longitude;
        String both = address.isEmpty() || point.isEmpty() ? address + point : address + " (" + point + ")";
        return both.length() > 200 ? both.substring(0, 200) : both;
    }

    private static List<String> split(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static @Nullable Instant time(String text) {
        try {
            return text.isBlank() ? null : OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new Open311Error(HttpStatus.BAD_REQUEST, "a date is not written as in ISO 8601");
        }
    }
}
