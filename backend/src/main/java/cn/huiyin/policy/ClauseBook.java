package cn.huiyin.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The procedures that an estate of the caller's company may run on: those that are shipped, and the company's own. */
@Service
@Transactional(readOnly = true)
public class ClauseBook {
    private static final Pattern ID = Pattern.compile("[a-z][a-z-]{1,59}");

    /** Characters of a text; the longest of the shipped ones has a third of them. */
    private static final int LONGEST = 100_000;

    private final Library library;
    private final CompanyTemplateRows rows;
    /** A stored version never changes, so each is read once. */
    private final Map<UUID, Template> kept = Collections.synchronizedMap(new Lately<>(200));

    ClauseBook(Library library, CompanyTemplateRows rows) {
        this.library = library;
        this.rows = rows;
    }

    /** All procedures at their newest version, by id. */
    public List<Template> all() {
        List<Template> all = new ArrayList<>(library.templates().values());
        rows.newest().forEach(row -> all.add(template(row)));
        return all;
    }

    /** A procedure at its newest version; nothing where neither we nor the company have one of that id. */
    public Optional<Template> find(String id) {
        return library.template(id).or(() -> rows.newest(id).map(this::template));
    }

    /** Every setting with the value that a procedure gives it, or the default. */
    public Map<String, Object> settings(Template template) {
        return library.settings(template);
    }

    /** Whether it is shipped, and so not the company's to change. */
    public boolean isShipped(String id) {
        return library.template(id).isPresent();
    }

    /** The procedure that a text describes, or what is wrong with it, each with its place. */
    public Read read(String text) {
        if (text.length() > LONGEST) {
            return new Read(Optional.empty(), List.of(new TemplateProblem(1, 1, "", "", "longer than " + LONGEST)));
        }
        return parse(text);
    }

    /** What was kept is read whatever its length: the limit is for what comes in. */
    private Read parse(String text) {
        List<String> problems = new ArrayList<>();
        Template own = Yaml.read(
                new PolicyFiles(Map.of(TemplateProblem.FILE, text)), TemplateProblem.FILE, Template.class, problems);
        Template whole = own == null ? null : new Combination(this::find, problems).of(TemplateProblem.FILE, own);
        if (own != null && !ID.matcher(own.id()).matches()) {
            problems.add(TemplateProblem.FILE + ": its id is " + own.id());
        }
        if (own != null && isShipped(own.id())) {
            problems.add(TemplateProblem.FILE + ": its id is taken by a shipped template: " + own.id());
        }
        if (whole != null) {
            new LibraryCheck(library, problems).template(TemplateProblem.FILE, whole);
        }
        List<TemplateProblem> placed = problems.stream()
                .map(problem -> TemplateProblem.place(problem, text))
                .toList();
        return new Read(Optional.ofNullable(whole), placed);
    }

    /** What a text came to: the template is of use only where there are no problems. */
    public record Read(Optional<Template> template, List<TemplateProblem> problems) {}

    private Template template(CompanyTemplateRows.Row row) {
        Template template = kept.get(row.id());
        if (template == null) {
            template = parse(row.content())
                    .template()
                    .orElseThrow(() -> new IllegalStateException("unreadable template " + row.id()))
                    .withVersion(row.version());
            kept.put(row.id(), template);
        }
        return template;
    }
}
