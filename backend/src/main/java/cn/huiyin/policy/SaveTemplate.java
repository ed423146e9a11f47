package cn.huiyin.policy;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a company's own procedure as a new version; estates go on with theirs until they choose it. */
@Service
public class SaveTemplate {

    /** The text as written, and why. */
    public record Command(String text, String reason) {}

    /** Kept, or what to mend. */
    public sealed interface Outcome {
        /** The version is the next of that id. */
        record Saved(Template template) implements Outcome {}

        /** Nothing was stored. */
        record Refused(List<TemplateProblem> problems) implements Outcome {}

        /** The reason is missing; nothing was stored. */
        record WithoutReason() implements Outcome {}
    }

    private final ClauseBook book;
    private final CompanyTemplateRows rows;
    private final Clock clock;

    SaveTemplate(ClauseBook book, CompanyTemplateRows rows, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public Outcome save(Command command) {
        Scope.current().require(Role.HEAD_OFFICE, Role.QUALITY);
        if (command.reason().isBlank()) {
            return new Outcome.WithoutReason();
        }
        ClauseBook.Read read = book.read(command.text());
        if (!read.problems().isEmpty()) {
            return new Outcome.Refused(read.problems());
        }
        Template template = read.template().orElseThrow();
        int version =
                rows.newest(template.id()).map(CompanyTemplateRows.Row::version).orElse(0) + 1;
        rows.insert(template.id(), version, command.text(), command.reason().strip(), clock.instant());
        return new Outcome.Saved(template.withVersion(version));
    }
}
