package cn.huiyin.cases;

import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold of a matter before it is taken in. */
@Component
class IntakeRules {

    private static final Set<Channel> OCCUPANTS_OWN = EnumSet.of(Channel.ONLINE, Channel.QR, Channel.WECHAT);

    private static final Set<Channel> ANSWERED_THERE = EnumSet.of(Channel.EMAIL, Channel.WECHAT);

    private final Whereabouts whereabouts;
    private final CaseThresholds thresholds;
    private final OpenChannels channels;

    IntakeRules(Whereabouts whereabouts, CaseThresholds thresholds, OpenChannels channels) {
        this.whereabouts = whereabouts;
        this.thresholds = thresholds;
        this.channels = channels;
    }

    /** Why it cannot be taken in like this, or null.
     *
     * @throws NotVisible where the estate is not the caller's
     */
    @Nullable
    Refusal wrong(ReceiveCase.Command command, Scope scope, Instant now) {
        if (scope.estateId() != null && !scope.estateId().equals(command.estateId())) {
            throw new NotVisible();
        }
        Refusal wrong = Words.wrong("description", command.description());
        if (wrong != null) {
            return wrong;
        }
        Instant received = command.receivedAt();
        if (received != null && received.isAfter(now)) {
            return new Refusal("receivedAt", "case.received.future");
        }
        Instant happened = command.happenedAt();
        if (happened != null && happened.isAfter(received == null ? now : received)) {
            return new Refusal("happenedAt", "case.happened.after-receipt");
        }
        if (scope.role() == Role.OCCUPANT && !OCCUPANTS_OWN.contains(command.channel())) {
            return new Refusal("channel", "case.channel.not-own");
        }
        wrong = channels.closed(command.estateId(), command.channel());
        if (wrong == null) {
            wrong = unbookable(command, scope);
        }
        if (wrong == null && command.companyAlone()) {
            wrong = notAlone(command, scope);
        }
        if (wrong == null) {
            wrong = nameless("reporterName", command.reporter(), command.channel());
        }
        if (wrong == null) {
            wrong = nameless("contactName", command.contact(), command.channel());
        }
        return wrong == null ? whereabouts.wrong(command, scope, now) : wrong;
    }

    /** An occupant may tell the company alone, and the company may take in what it was told; nobody of the estate may. */
    private @Nullable Refusal notAlone(ReceiveCase.Command command, Scope scope) {
        boolean theirs = scope.role() == Role.OCCUPANT || scope.reach() == Reach.COMPANY;
        return theirs && command.kind() == Kind.COMPLAINT && thresholds.conductToCompany(command.estateId())
                ? null
                : new Refusal("companyAlone", "case.company-alone.not-open");
    }

    /** A service is booked for a room, by somebody who has a name. */
    private static @Nullable Refusal unbookable(ReceiveCase.Command command, Scope scope) {
        if (command.kind() != Kind.BOOKING) {
            return null;
        }
        if (command.unitId() == null) {
            return new Refusal("unitId", "case.booking.room-missing");
        }
        boolean nameless = scope.role() != Role.OCCUPANT && command.occupantId() == null && command.reporter() == null;
        return nameless ? new Refusal("reporterName", "case.booking.name-missing") : null;
    }

    /** Whoever wrote a mail or in a group can be answered there: that stands among the wished means. */
    private static @Nullable Refusal nameless(String field, @Nullable Party person, Channel channel) {
        boolean answerable = person != null
                && (!Words.missing(person.phone())
                        || (ANSWERED_THERE.contains(channel) && !Words.missing(person.wishedMeans())));
        return person != null && (Words.missing(person.name()) || !answerable)
                ? new Refusal(field, "case.party.incomplete")
                : null;
    }
}
