package cn.huiyin.noticeboard;

import cn.huiyin.noticeboard.event.OutcomeActed;
import cn.huiyin.tenancy.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells other modules what was done to an outcome. */
@Component
class OutcomeNews {

    private final ApplicationEventPublisher events;

    OutcomeNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void acted(Outcome outcome, String act) {
        Scope scope = Scope.current();
        events.publishEvent(new OutcomeActed(
                scope.company(),
                outcome.estateId(),
                outcome.id(),
                outcome.caseId(),
                outcome.occupantId(),
                act,
                scope.membershipId()));
    }
}
