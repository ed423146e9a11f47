package cn.huiyin.noticeboard.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A draft whose names and numbers a person has labelled. */
record LabelledDraft(String text, List<Label> labels, boolean heldBack) {

    private static final Pattern LABEL = Pattern.compile("\\{([PTILAWEC])\\|([^}]*)}");

    record Label(int start, int end, MarkKind kind) {

        boolean coveredBy(Mark mark) {
            return mark.start() <= start && end <= mark.end();
        }

        boolean touches(Mark mark) {
            return mark.start() < end && start < mark.end();
        }
    }

    static List<LabelledDraft> all() {
        var drafts = new ArrayList<LabelledDraft>();
        boolean heldBack = false;
        for (var line : lines()) {
            heldBack |= line.equals("# held back");
            if (!line.startsWith("#") && !line.isBlank()) {
                drafts.add(parse(line, heldBack));
            }
        }
        return drafts;
    }

    private static LabelledDraft parse(String line, boolean heldBack) {
        var text = new StringBuilder();
        var labels = new ArrayList<Label>();
        var matcher = LABEL.matcher(line);
        int from = 0;
        while (matcher.find()) {
            text.append(line, from, matcher.start());
            labels.add(new Label(text.length(), text.length() + matcher.group(2).length(), kind(matcher.group(1))));
            text.append(matcher.group(2));
            from = matcher.end();
        }
        return new LabelledDraft(text.append(line.substring(from)).toString(), labels, heldBack);
    }

    private static MarkKind kind(String letter) {
        return switch (letter) {
            case "P" -> MarkKind.PERSON;
            case "T" -> MarkKind.PHONE;
            case "I" -> MarkKind.IDENTITY;
            case "L" -> MarkKind.PLATE;
            case "A" -> MarkKind.ADDRESS;
            case "W" -> MarkKind.ACCOUNT;
            case "E" -> MarkKind.EMAIL;
            default -> MarkKind.BANK_CARD;
        };
    }

    private static List<String> lines() {
        try (var in = LabelledDraft.class.getResourceAsStream("drafts.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
