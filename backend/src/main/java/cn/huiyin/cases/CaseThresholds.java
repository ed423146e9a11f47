package cn.huiyin.cases;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.worktime.Span;
import cn.huiyin.worktime.SpanText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What an estate's settings say about the course of its cases.
 *
 * <p>A version takes effect at a local midnight and never earlier than it was made, so which one is in force cannot change
 * within a quarter of an hour: it is looked up once for each.
 */
@Component
class CaseThresholds {

    private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int KEPT = 500;
    private static final int QUARTER_SECONDS = 900;

    private record Key(UUID estateId, long quarter) {}

    private final Map<Key, SettingsVersion> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SettingsVersion> eldest) {
            return size() > KEPT;
        }
    });

    private final SettingsVersions versions;
    private final Clock clock;

    CaseThresholds(SettingsVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Since when an earlier receipt makes the one at the given time a repeat. */
    Instant repeatsSince(UUID estateId, Instant received) {
        SettingsVersion version = version(estateId);
        ZonedDateTime local = received.atZone(version.zone());
        return switch (SpanText.parse(version.text("repeatWindow"))) {
            case Span.Elapsed elapsed -> received.minus(elapsed.length());
            case Span.WorkingHours hours -> received.minus(hours.length());
            case Span.CalendarDays days -> local.minusDays(days.days()).toInstant();
            case Span.WorkingDays days -> local.minusDays(days.days()).toInstant();
            case Span.Months months -> local.minusMonths(months.months()).toInstant();
            case Span.SameDay day ->
                local.toLocalDate().atStartOfDay(version.zone()).toInstant();
            case Span.NextDay day -> local.minusDays(1).toInstant();
        };
    }

    /** Until when one may object to an explanation. */
    Instant objectUntil(UUID estateId, Instant explained) {
        return after(estateId, explained, "objectWithin");
    }

    /** The latest new date at a renewed promise. */
    Instant repromiseUntil(UUID estateId, Instant now) {
        return after(estateId, now, "repromiseMax");
    }

    /** The latest reply time that may be promised at first for a matter received at the given time. */
    Instant replyUntil(UUID estateId, Instant received) {
        return after(estateId, received, "replyMax");
    }

    /** How often a case goes from department to department before the director names one who answers for it. */
    int maxHandovers(UUID estateId) {
        return version(estateId).number("maxHandovers");
    }

    /** Whether a complaint by phone carries its recording. */
    boolean recordingRequired(UUID estateId) {
        return holds(estateId, "recordingRequired");
    }

    /** Whether a solution of a complaint says what it rests on and whom it serves. */
    boolean solutionReasoned(UUID estateId) {
        return holds(estateId, "solutionReasoned");
    }

    /** Whether a complaint closes with agreement only after its measures were seen to be taken. */
    boolean measuresVerified(UUID estateId) {
        return holds(estateId, "measuresVerified");
    }

    /** Whether the company looks at how its people behave, past those whom it is about. */
    boolean conductToCompany(UUID estateId) {
        return holds(estateId, "conductToCompany");
    }

    /** Whether a safe stop stands for done only with the director's word. */
    boolean safeStopNeedsDirector(UUID estateId) {
        return holds(estateId, "safeStopNeedsDirector");
    }

    /** Whether a booked service is passed on only once the customer has confirmed it. */
    boolean bookingConfirmed(UUID estateId) {
        return holds(estateId, "bookingConfirmed");
    }

    /** From which claim on, in yuan, a counsel looks first. */
    int legalClaimFrom(UUID estateId) {
        return version(estateId).number("legalClaimFrom");
    }

    /** The members of a setting that is a set. */
    Set<String> set(UUID estateId, String key) {
        return version(estateId).settings().get(key) instanceof List<?> members
                ? members.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** How many photos and papers an investigation brings before a solution is offered.
     *
     * @param dispute whether another person is concerned, as in quarrels and theft
     */
    int evidence(UUID estateId, boolean dispute) {
        return version(estateId).number(dispute ? "evidenceRequiredDispute" : "evidenceRequired");
    }

    /** A time as the estate's people write it. */
    String told(UUID estateId, Instant at) {
        return TOLD.withZone(version(estateId).zone()).format(at);
    }

    /** How often a promise is renewed without the director. */
    int repromiseTimes(UUID estateId) {
        return version(estateId).number("repromiseTimes");
    }

    /** After how many refused solutions the director gives the final reply. */
    int refusalsToDirector(UUID estateId) {
        return version(estateId).number("refusalsToDirector");
    }

    /** How often somebody is reminded of an open question before silence is an end. */
    int reminders(UUID estateId) {
        return version(estateId).number("silenceReminders");
    }

    /** From when silence after the last reminder is an end. */
    Instant silentFrom(UUID estateId, Instant reminded) {
        return after(estateId, reminded, "silenceEndsAfter");
    }

    /** Whether a case of that kind is closed with agreement only once its solution was accepted, or its works signed off. */
    boolean asksForAcceptance(UUID estateId, Kind kind) {
        return codes(estateId, "acceptanceRequired").contains(kind.name().toLowerCase(Locale.ROOT));
    }

    /** For what a case may wait while clocks stand still, by code. */
    List<String> pauses(UUID estateId) {
        return codes(estateId, "pauses");
    }

    /** The members of a setting that is a set, in their order. */
    List<String> codes(UUID estateId, String key) {
        return version(estateId).settings().get(key) instanceof List<?> codes
                ? codes.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Whether somebody may report at a common place by its code without logging in. */
    boolean filesWithoutLogIn(UUID estateId) {
        return !version(estateId).text("anonymousQr").equals("nowhere");
    }

    /** The estate's day of an instant. */
    LocalDate day(UUID estateId, Instant at) {
        return LocalDate.ofInstant(at, version(estateId).zone());
    }

    private Instant after(UUID estateId, Instant start, String key) {
        SettingsVersion version = version(estateId);
        return version.calendar()
                .after(start, SpanText.parse(version.text(key)))
                .at();
    }

    private boolean holds(UUID estateId, String key) {
        return Boolean.TRUE.equals(version(estateId).settings().get(key));
    }

    /** The settings in force now. */
    SettingsVersion version(UUID estateId) {
        Instant now = clock.instant();
        Key key = new Key(estateId, now.getEpochSecond() / QUARTER_SECONDS);
        SettingsVersion version = kept.get(key);
        if (version == null) {
            version = versions.inForce(estateId, now);
            kept.put(key, version);
        }
        return version;
    }
}
