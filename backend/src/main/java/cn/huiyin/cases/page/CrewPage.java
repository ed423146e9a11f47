package cn.huiyin.cases.page;

import cn.huiyin.cases.CrewLinks;
import cn.huiyin.cases.CrewOrderState;
import cn.huiyin.cases.CrewReport;
import cn.huiyin.cases.CrewReport.Step;
import cn.huiyin.cases.Refusal;
import cn.huiyin.pages.PageHtml;
import cn.huiyin.pages.PageLook;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
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

/** The order of an outside crew: place, fault and the agreed contact; what they did is reported here, step by step. */
@Controller
class CrewPage {

    private final CrewLinks links;
    private final CrewReport reports;
    private final PageHtml html;
    private final Senders senders;
    private final MessageSource messages;

    CrewPage(CrewLinks links, CrewReport reports, PageHtml html, Senders senders, MessageSource messages) {
        this.links = links;
        this.reports = reports;
        this.html = html;
        this.senders = senders;
        this.messages = messages;
    }

    @GetMapping("/o/{token}")
    ResponseEntity<byte[]> show(
            @PathVariable String token,
            @RequestParam @Nullable String lang,
            @RequestParam @Nullable String kept,
            HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        if (kept != null) {
            model.put("kept", true);
        }
        return page(HttpStatus.OK, html.look(lang, request, "/o/" + token), token, model);
    }

    @PostMapping(path = "/o/{token}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> report(
            @PathVariable String token,
            @RequestParam Step step,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean concealed,
            @RequestParam @Nullable List<MultipartFile> photos,
            @RequestParam @Nullable String lang,
            HttpServletRequest request)
            throws IOException {
        PageLook look = html.look(lang, request, "/o/" + token);
        if (!senders.isOwnPage(request)) {
            return html.page(
                    HttpStatus.FORBIDDEN, "outside/place", look, OutsideSecurity.STYLE, Map.of("state", "foreign"));
        }
        if (!senders.maySend(request, token)) {
            return html.page(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "outside/place",
                    look,
                    OutsideSecurity.STYLE,
                    Map.of("state", "busy"));
        }
        return switch (reports.handle(token, new CrewReport.Told(step, note, concealed, Photos.bytes(photos)))) {
            case CrewReport.Result.Kept done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(look.address() + "&kept=" + step))
                        .build();
            case CrewReport.Result.NotOpen over -> page(HttpStatus.OK, look, token, Map.of());
            case CrewReport.Result.Refused refused ->
                page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        look,
                        token,
                        Map.of("error", text(refused.refusal(), look), "note", note, "step", step.name()));
        };
    }

    private ResponseEntity<byte[]> page(HttpStatus status, PageLook look, String token, Map<String, Object> more) {
        CrewLinks.Shown shown = links.find(token).orElse(null);
        if (shown == null) {
            return html.page(
                    HttpStatus.NOT_FOUND, "outside/crew", look, OutsideSecurity.STYLE, Map.of("state", "GONE"));
        }
        Map<String, Object> model = new HashMap<>(more);
        model.put("state", shown.state().name());
        if (shown.state() != CrewOrderState.OPEN) {
            HttpStatus over = shown.state() == CrewOrderState.DONE ? HttpStatus.OK : HttpStatus.GONE;
            return html.page(over, "outside/crew", look, OutsideSecurity.STYLE, model);
        }
        List<String> steps = steps(shown.arrived());
        model.put("place", shown.place());
        model.put("fault", shown.fault());
        model.put("steps", steps);
        model.putIfAbsent("step", steps.getFirst());
        if (shown.contactName() != null && shown.contactPhone() != null) {
            model.put("contact", shown.contactName());
            model.put("phone", shown.contactPhone());
        }
        return html.page(status, "outside/crew", look, OutsideSecurity.STYLE, model);
    }

    /** One arrives once; everything else can be told from the first moment on. */
    private static List<String> steps(boolean arrived) {
        List<String> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            if (!arrived || step != Step.ARRIVED) {
                steps.add(step.name());
            }
        }
        return steps;
    }

    private String text(Refusal refusal, PageLook look) {
        return messages.getMessage(refusal.message(), refusal.arguments().toArray(), look.locale());
    }
}
