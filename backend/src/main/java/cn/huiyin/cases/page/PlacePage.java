package cn.huiyin.cases.page;

import cn.huiyin.cases.CodedPlace;
import cn.huiyin.cases.FileByCode;
import cn.huiyin.cases.Kind;
import cn.huiyin.cases.Refusal;
import cn.huiyin.pages.PageHtml;
import cn.huiyin.pages.PageLook;
import cn.huiyin.tenancy.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page behind the code on a poster: it leads to the log-in, and where the estate allows it takes a report at once. */
@Controller
class PlacePage {

    private final FileByCode filing;
    private final PageHtml html;
    private final Senders senders;
    private final MessageSource messages;

    PlacePage(FileByCode filing, PageHtml html, Senders senders, MessageSource messages) {
        this.filing = filing;
        this.html = html;
        this.senders = senders;
        this.messages = messages;
    }

    @GetMapping("/q/{code}")
    ResponseEntity<byte[]> ask(
            @PathVariable String code, @RequestParam @Nullable String lang, HttpServletRequest request) {
        PageLook look = html.look(lang, request, "/q/" + code);
        CodedPlace place = filing.place(code).orElse(null);
        return place == null
                ? said(HttpStatus.NOT_FOUND, look, "gone")
                : form(HttpStatus.OK, look, place, Map.of("follow", Ids.token(), "kind", Kind.REPAIR.name()));
    }

    @PostMapping(path = "/q/{code}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @RequestParam String follow,
            @RequestParam Kind kind,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam @Nullable List<MultipartFile> photos,
            @RequestParam @Nullable String lang,
            HttpServletRequest request)
            throws IOException {
        PageLook look = html.look(lang, request, "/q/" + code);
        if (!senders.isOwnPage(request)) {
            return said(HttpStatus.FORBIDDEN, look, "foreign");
        }
        if (!senders.maySend(request, code)) {
            return said(HttpStatus.TOO_MANY_REQUESTS, look, "busy");
        }
        var told = new FileByCode.Told(follow, kind, description, name, phone, Photos.bytes(photos));
        return switch (filing.file(code, told)) {
            case FileByCode.Result.Filed filed ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(
                                "/f/" + follow + "?lang=" + look.locale().toLanguageTag()))
                        .build();
            case FileByCode.Result.NotHere gone -> ask(code, lang, request);
            case FileByCode.Result.Refused refused -> {
                Map<String, Object> entered = new HashMap<>(Map.of(
                        "follow", follow,
                        "kind", kind.name(),
                        "description", description,
                        "name", name,
                        "phone", phone));
                entered.put("wrong", refused.refusal().field());
                entered.put("error", text(refused.refusal(), look));
                yield filing.place(code)
                        .map(place -> form(HttpStatus.UNPROCESSABLE_CONTENT, look, place, entered))
                        .orElseGet(() -> said(HttpStatus.NOT_FOUND, look, "gone"));
            }
        };
    }

    private ResponseEntity<byte[]> form(
            HttpStatus status, PageLook look, CodedPlace place, Map<String, Object> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("state", filing.isOpen(place) ? "form" : "login");
        model.put("place", (place.building() + " " + place.name()).strip());
        model.put("estate", place.estateName());
        model.put("kinds", List.of(Kind.REPAIR, Kind.COMPLAINT, Kind.SUGGESTION));
        model.put("app", "/occupant/file?place=" + look.path().substring("/q/".length()));
        return html.page(status, "outside/place", look, OutsideSecurity.STYLE, model);
    }

    private ResponseEntity<byte[]> said(HttpStatus status, PageLook look, String state) {
        return html.page(status, "outside/place", look, OutsideSecurity.STYLE, Map.of("state", state));
    }

    private String text(Refusal refusal, PageLook look) {
        return messages.getMessage(refusal.message(), refusal.arguments().toArray(), look.locale());
    }
}
