package cn.huiyin.cases;

import cn.huiyin.tenancy.NotVisible;
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

    private final Whereabouts whereabouts;

    IntakeRules(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
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
        wrong = nameless("reporterName", command.reporter(), command.channel());
        if (wrong == null) {
            wrong = nameless("contactName", command.contact(), command.channel());
        }
        return wrong == null ? whereabouts.wrong(command, scope, now) : wrong;
    }

    /** Whoever wrote a mail can be answered there: its address stands among the wished means. */
    private static @Nullable Refusal nameless(String field, @Nullable Party person, Channel channel) {
        boolean answerable = person != null
                && (!Words.missing(person.phone())
                        || (channel == Channel.EMAIL && !Words.missing(person.wishedMeans())));
        return person != null && (Words.missing(person.name()) || !answerable)
                ? new Refusal(field, "case.party.incomplete")
                : null;
    }
}
