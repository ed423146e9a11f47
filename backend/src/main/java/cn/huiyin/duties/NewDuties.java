package cn.huiyin.duties;

import cn.huiyin.policy.Clause;
import cn.huiyin.policy.Conditions;
import cn.huiyin.policy.DutyRule;
import cn.huiyin.policy.EventCatalogue;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.Who;
import cn.huiyin.tenancy.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an occurrence to the clauses in force, and makes a duty of each that applies. */
@Component
class NewDuties {

    private final Conditions conditions;
    private final EventCatalogue events;

    NewDuties(Conditions conditions, Library library) {
        this.conditions = conditions;
        this.events = library.events();
    }

    /** A duty that a rule asks for; where the rule draws, whether it comes about is still open. */
    record Wanted(Duty duty, DutyRule rule) {}

    List<Wanted> of(Recorded occurrence, SettingsVersion version) {
        List<Wanted> wanted = new ArrayList<>();
        for (SettingsVersion.Bound bound : version.rulesOn(occurrence.name())) {
            DutyRule rule = bound.rule();
            String when = rule.when();
            if (events.none(rule.metBy())) {
                continue;
            }
            if (when == null || conditions.holds(occurrence.name(), when, occurrence.facts(), version)) {
                duty(occurrence, version, bound.clause(), rule).ifPresent(duty -> wanted.add(new Wanted(duty, rule)));
            }
        }
        return wanted;
    }

    private static Optional<Duty> duty(Recorded occurrence, SettingsVersion version, Clause clause, DutyRule rule) {
        Inputs inputs = Inputs.of(occurrence);
        return new DueTime(version, rule, inputs).reckon().map(reckoned -> {
            // What was told to the company alone is the company's to do, whomever of the estate the rule names.
            boolean companys = occurrence.isCompanyAlone();
            boolean follows = !companys && Who.HANDLING.equals(rule.who().department());
            String handling = companys ? null : occurrence.handling();
            String department =
                    follows ? handling : companys ? null : rule.who().department();
            Terms terms = new Terms(
                    Ids.next(),
                    occurrence.estateId(),
                    clause.id(),
                    rule.name(),
                    rule.metBy().getFirst(),
                    (companys ? rule.who().role().inCompany() : rule.who().role()).name(),
                    follows,
                    occurrence.subjectType(),
                    occurrence.subjectId(),
                    occurrence.id(),
                    version.id(),
                    inputs,
                    reckoned.due());
            return new Duty(terms, department, department == null ? handling : department, assignee(terms, occurrence));
        });
    }

    private static java.util.@Nullable UUID assignee(Terms terms, Recorded occurrence) {
        return terms.role().equals("WORKER") ? occurrence.assigneeId() : null;
    }
}
