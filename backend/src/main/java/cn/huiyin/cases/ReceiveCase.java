package cn.huiyin.cases;

import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A matter is taken in: by staff on somebody's behalf through every channel, or filed by an occupant. */
@Component
public class ReceiveCase {

    /**
     * What is told.
     *
     * @param estateId where it belongs; an occupant and staff of an estate can name their own only
     * @param category what the person chose or the desk supposes, confirmed at triage
     * @param happenedAt when the matter itself happened, or null
     * @param receivedAt when the office was told, null for now; every clock starts then, however late it is entered
     * @param occupantId whom it concerns, or null where nobody of the estate is known; an occupant files for themselves
     * @param placeText the place in words, where it is neither a unit nor a common place
     * @param reporter who raised it, where it is not the occupant
     * @param contact whom to talk to, where it is not the reporter
     * @param outerNumber the number at the body that forwarded it
     * @param recordingMissing why a call was not recorded
     * @param companyAlone whether it is told to the company past everybody of the estate
     */
    public record Command(
            UUID estateId,
            Kind kind,
            Channel channel,
            String description,
            @Nullable String category,
            @Nullable Urgency urgency,
            @Nullable Instant happenedAt,
            @Nullable Instant receivedAt,
            @Nullable UUID occupantId,
            @Nullable UUID unitId,
            @Nullable UUID commonPlaceId,
            @Nullable String placeText,
            @Nullable Party reporter,
            @Nullable Party contact,
            @Nullable Instant customerDeadline,
            @Nullable Instant appointmentAt,
            @Nullable String outerNumber,
            @Nullable Instant outerDeadline,
            @Nullable String recordingMissing,
            List<UUID> attachments,
            boolean companyAlone) {}

    private static final Set<Channel> FORWARDED = EnumSet.of(Channel.COMPANY_FORWARDED, Channel.AUTHORITY_FORWARDED);

    private final CaseNumbers numbers;
    private final CaseFile file;
    private final IntakeRules rules;
    private final CaseThresholds thresholds;
    private final Clock clock;

    ReceiveCase(CaseNumbers numbers, CaseFile file, IntakeRules rules, CaseThresholds thresholds, Clock clock) {
        this.numbers = numbers;
        this.file = file;
        this.rules = rules;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** Takes it in with a number, an account, the people and the first entry of its timeline. */
    @Transactional
    public Outcome handle(Command command) {
        Scope scope = Scope.current();
        Role role = scope.role();
        if (role == null || !CaseCourse.receivers().contains(role)) {
            throw new Forbidden();
        }
        return take(command, scope);
    }

    /** Takes in what somebody told at a place who did not log in; it stays unverified until the desk confirms it. */
    @Transactional
    public Outcome unverified(Command command) {
        Scope scope = Scope.current();
        if (!scope.isSystem()) {
            throw new Forbidden();
        }
        return take(command, scope);
    }

    private Outcome take(Command command, Scope scope) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Refusal wrong = rules.wrong(command, scope, now);
        if (wrong != null) {
            return new Outcome.Refused(wrong);
        }
        Instant received = command.receivedAt() == null ? now : command.receivedAt();
        Place place = Place.of(command.unitId(), command.commonPlaceId());
        CaseNumbers.CaseNumber number = numbers.next(
                        scope.company(), command.estateId(), received, place, command.category())
                .orElse(null);
        if (number == null) {
            return Outcome.refused("estateId", "case.estate.not-live");
        }
        // The number is lost with the transaction; gaps are allowed.
        wrong = OfferedCategories.wrong(command.category(), number.categoryHidden());
        return wrong == null ? open(command, scope, number, place, received, now) : new Outcome.Refused(wrong);
    }

    private Outcome open(
            Command command, Scope scope, CaseNumbers.CaseNumber number, Place place, Instant received, Instant now) {
        boolean filedByOccupant = scope.role() == Role.OCCUPANT;
        Case matter = new Case(
                        scope.company(),
                        command.estateId(),
                        number.reference(),
                        command.kind(),
                        new Intake(
                                command.channel(),
                                command.happenedAt(),
                                received,
                                now,
                                filedByOccupant ? null : scope.membershipId(),
                                command.outerNumber(),
                                command.outerDeadline(),
                                FORWARDED.contains(command.channel()),
                                null,
                                null),
                        place,
                        Judgement.open(
                                command.category(), command.urgency() == null ? Urgency.ROUTINE : command.urgency()))
                .recorded(asksForRecording(command))
                .concerning(filedByOccupant ? scope.occupantId() : command.occupantId())
                .wishing(new Promise(null, 0, command.customerDeadline(), command.appointmentAt()));
        if (command.companyAlone()) {
            matter.isAbout(Concern.OFFICE);
            matter.judge(matter.judgement().major());
        }
        matter.repeats(number.earlierId(), number.earlierCount() + 1);
        matter.unverified(scope.isSystem());
        Entry entry = new Entry()
                .fact("outsider", scope.isSystem() ? outsider(command.channel()) : null)
                .fact("kind", command.kind())
                .fact("channel", command.channel())
                .fact("category", command.category())
                .fact("repeatOf", matter.repeatOfId())
                .told(Accounts.words(command.description().strip(), command.placeText()));
        if (command.channel() == Channel.COMPANY_FORWARDED) {
            entry.also("case.forwarded", Map.of());
        }
        Refusal refusal = file.attach(matter, command.attachments(), entry);
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        entry.fact("recording", matter.recordingRequired() ? "required" : null);
        Actor actor = Actor.in(scope, null);
        // An early receipt that is entered late always counts: the clocks run against the office, not for it.
        Moment moment = new Moment(received, now, "receipt");
        matter.received(actor, moment, entry);
        file.keep(matter, Act.RECEIVE, actor, moment, entry, Accounts.of(command));
        return new Outcome.Done(matter.id());
    }

    private boolean asksForRecording(Command command) {
        return command.channel() == Channel.PHONE
                && command.kind() == Kind.COMPLAINT
                && thresholds.recordingRequired(command.estateId());
    }

    /** Who reports without logging in: somebody at a place, or a machine. */
    private static String outsider(Channel channel) {
        return channel == Channel.QR ? "REPORTER" : "MACHINE";
    }
}
