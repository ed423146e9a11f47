package cn.huiyin.cases;

import cn.huiyin.attachments.Attachments;
import cn.huiyin.attachments.Subject;
import cn.huiyin.cases.event.CaseActed;
import cn.huiyin.cases.event.CaseClosed;
import cn.huiyin.cases.event.CaseReceived;
import cn.huiyin.cases.event.CaseReopened;
import cn.huiyin.cases.event.CaseReplied;
import cn.huiyin.tenancy.ScopeElevation;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what was done to a case: row, timeline, attachments and occurrences in one transaction, and tells others. */
@Component
class CaseFile {

    private final Cases cases;
    private final Timeline timeline;
    private final Attachments attachments;
    private final CaseOccurrences occurrences;
    private final ScopeElevation elevation;
    private final ApplicationEventPublisher events;

    CaseFile(
            Cases cases,
            Timeline timeline,
            Attachments attachments,
            CaseOccurrences occurrences,
            ScopeElevation elevation,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.timeline = timeline;
        this.attachments = attachments;
        this.occurrences = occurrences;
        this.elevation = elevation;
        this.events = events;
    }

    /** Gives uploads of the one in scope to the case; occupants see them unless the entry is for staff. */
    @Nullable
    Refusal attach(Case matter, List<UUID> ids, Entry entry) {
        if (ids.isEmpty()) {
            return null;
        }
        boolean shown = entry.audience() == Audience.OCCUPANT;
        entry.fact("attachments", ids.stream().map(UUID::toString).collect(Collectors.joining(",")));
        return attachments.give(ids, subject(matter, shown ? matter.occupantId() : null))
                ? null
                : new Refusal("attachments", "case.attachment.unknown");
    }

    /** Stores the case with its new entries and tells duties and listeners of the act. */
    void keep(Case matter, Act act, Actor actor, Moment moment, Entry entry) {
        keep(matter, act, actor, moment, entry, Accounts.NONE);
    }

    /** As above, with the accounts of a new case. */
    void keep(Case matter, Act act, Actor actor, Moment moment, Entry entry, Accounts accounts) {
        if (!matter.concern().hides()) {
            store(matter, accounts);
        } else {
            // Whoever said that it is about themselves can write it no longer.
            elevation.asSystem(matter.estateId(), () -> store(matter, accounts));
        }
        occurrences.record(matter, act, moment, entry);
        tell(matter, act, actor);
    }

    private boolean store(Case matter, Accounts accounts) {
        cases.saveAndFlush(matter);
        matter.takeWritten().forEach(written -> timeline.add(matter, written, accounts));
        boolean handed = matter.takeHanded();
        if (handed) {
            timeline.follow(matter);
            attachments.follow(subject(matter, null));
        }
        return handed;
    }

    private void tell(Case matter, Act act, Actor actor) {
        UUID company = matter.companyId();
        UUID estate = matter.estateId();
        UUID id = matter.id();
        if (act == Act.RECEIVE) {
            events.publishEvent(new CaseReceived(company, estate, id));
        }
        if (act.occurrences().contains("case.replied")) {
            events.publishEvent(new CaseReplied(
                    company, estate, id, Objects.requireNonNull(matter.marks().repliedAt())));
        }
        if (act == Act.REOPEN) {
            events.publishEvent(new CaseReopened(company, estate, id));
        }
        Result result = matter.result();
        if (result.closedAt() != null && result.ending() != null && matter.state() == State.CLOSED) {
            events.publishEvent(
                    new CaseClosed(company, estate, id, result.ending().name(), result.closedAt()));
        }
        events.publishEvent(new CaseActed(
                company,
                estate,
                id,
                act.name(),
                matter.occupantId(),
                matter.handlers().departmentId(),
                matter.handlers().assigneeId(),
                actor.id()));
    }

    private static Subject subject(Case matter, @Nullable UUID occupantId) {
        Handlers handlers = matter.handlers();
        return new Subject(
                "case",
                matter.id(),
                matter.estateId(),
                occupantId,
                handlers.departmentId(),
                handlers.assigneeId(),
                matter.letIn(),
                matter.concern().memberId(),
                matter.concern().departmentId(),
                matter.concern().companyAlone());
    }
}
