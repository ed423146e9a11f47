package cn.huiyin.policy;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.NotVisible;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out what an estate would have under a proposal, and stores nothing. */
@Service
@Transactional(readOnly = true)
public class ProposeSettings {

    /**
     * What the estate has last, and what it would have.
     *
     * @param problems what to mend; where there are any the candidate is of no use
     */
    public record Proposed(
            SettingsProposal proposal,
            SettingsVersion latest,
            SettingsVersion candidate,
            List<SettingProblem> problems) {
        public Proposed {
            problems = List.copyOf(problems);
        }
    }

    private final SettingsVersions versions;
    private final SettingsRows rows;
    private final SettingsRules rules;
    private final CompanyBounds bounds;
    private final ClauseChoice clauseChoice;
    private final Library library;

    ProposeSettings(
            SettingsVersions versions,
            SettingsRows rows,
            SettingsRules rules,
            CompanyBounds bounds,
            ClauseChoice clauseChoice,
            Library library) {
        this.versions = versions;
        this.rows = rows;
        this.rules = rules;
        this.bounds = bounds;
        this.clauseChoice = clauseChoice;
        this.library = library;
    }

    /**
     * The candidate on top of the estate's latest version.
     *
     * @throws NotVisible when the estate is not the caller's
     */
    public Proposed propose(SettingsProposal proposal) {
        return find(proposal).orElseThrow(NotVisible::new);
    }

    /** The candidate on top of the estate's latest version; nothing when the estate is not the caller's. */
    public Optional<Proposed> find(SettingsProposal proposal) {
        return rows.latest(proposal.estateId()).map(versions::get).map(latest -> onTop(latest, proposal));
    }

    private Proposed onTop(SettingsVersion latest, SettingsProposal proposal) {
        List<SettingProblem> problems = new ArrayList<>();
        Map<String, CompanyBound> limits = bounds.bounds();
        ClauseChoice.Chosen chosen = clauseChoice.choose(latest, proposal, problems);
        Map<String, Object> settings = new LinkedHashMap<>(chosen.settings());
        tighten(settings, limits);
        proposal.values().forEach((key, text) -> {
            Object value = rules.value(key, text);
            if (value == null) {
                problems.add(new SettingProblem(key, rules.isKnown(key) ? "type" : "unknown"));
            } else {
                rules.problem(key, value, limits).ifPresent(problems::add);
                settings.put(key, value);
            }
        });
        CalendarData calendar = calendar(latest, proposal, problems);
        SettingsVersion candidate = new SettingsVersion(
                Ids.next(),
                latest.estateId(),
                rows.highestNumber(latest.estateId()) + 1,
                chosen.template(),
                chosen.templateVersion(),
                latest.effectiveFrom(),
                "",
                settings,
                chosen.clauses(),
                calendar,
                calendar.in(latest.zone()));
        return new Proposed(proposal, latest, candidate, problems);
    }

    /** Puts in place of every figure that is laxer than its bound the bound itself. */
    private void tighten(Map<String, Object> settings, Map<String, CompanyBound> limits) {
        limits.values().forEach(bound -> {
            Object value = settings.get(bound.key());
            if (value == null || rules.laxer(bound.key(), value, bound.value())) {
                settings.put(bound.key(), bound.value());
            }
        });
    }

    private CalendarData calendar(SettingsVersion latest, SettingsProposal proposal, List<SettingProblem> problems) {
        CalendarData former = latest.calendarData();
        CalendarChange change = proposal.dates();
        if (change == null) {
            return former;
        }
        CalendarData base = change.calendar() == null
                ? former
                : library.calendar(change.calendar()).orElse(null);
        if (base == null) {
            problems.add(new SettingProblem("calendar", "unknown", List.of(String.valueOf(change.calendar()))));
            return former;
        }
        try {
            CalendarData changed = change.apply(base, former);
            changed.in(latest.zone());
            return changed;
        } catch (IllegalArgumentException | DateTimeException refused) {
            problems.add(new SettingProblem("calendar", "calendar", List.of(String.valueOf(refused.getMessage()))));
            return former;
        }
    }
}
