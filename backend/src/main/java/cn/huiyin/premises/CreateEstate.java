package cn.huiyin.premises;

import cn.huiyin.policy.OpenSettings;
import cn.huiyin.premises.event.EstateCreated;
import cn.huiyin.tenancy.Estate;
import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up an estate from a template: its departments, its categories and the first version of its settings. */
@Service
public class CreateEstate {
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,6}");
    private static final int LONGEST = 200;

    /**
     * The wish of head office.
     *
     * @param phones of the desk, round the clock, of the company; each may be empty
     * @param settings values other than the template's, as texts by key
     */
    public record Command(
            String name,
            Estate.Type type,
            String address,
            String zone,
            String calendar,
            String template,
            String casePrefix,
            Phones phones,
            Map<String, String> settings) {}

    /** The numbers that occupants are told; empty where unknown. */
    public record Phones(String service, String emergency, String company) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The estate is there, and is being set up. */
        record Created(UUID estateId) implements Outcome {}

        /** Nothing was stored. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Estates estates;
    private final EstateDepartments departments;
    private final OpenSettings settings;
    private final SettingTexts texts;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    CreateEstate(
            Estates estates,
            EstateDepartments departments,
            OpenSettings settings,
            SettingTexts texts,
            EntityManager entities,
            ApplicationEventPublisher events) {
        this.estates = estates;
        this.departments = departments;
        this.settings = settings;
        this.texts = texts;
        this.entities = entities;
        this.events = events;
    }

    /** Creates the estate in the caller's company. */
    @Transactional
    public Outcome create(Command command) {
        Scope scope = Scope.current();
        // A register that head office imports creates the estates that it was told to, as the system.
        if (!scope.isSystem()) {
            scope.require(Role.HEAD_OFFICE);
        }
        List<Problem> problems = problems(command);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Estate estate = new Estate(
                command.name().strip(),
                command.type(),
                command.address().strip(),
                ZoneId.of(command.zone()),
                command.calendar(),
                command.template(),
                command.casePrefix());
        Phones phones = command.phones();
        estate.reachableBy(phones.service(), phones.emergency(), phones.company());
        estates.save(estate);
        departments.of(estate.id());
        entities.flush();
        OpenSettings.Outcome opened = settings.open(new OpenSettings.Command(
                estate.id(), command.template(), command.calendar(), estate.zone(), texts.values(command.settings())));
        return switch (opened) {
            case OpenSettings.Outcome.Refused refused ->
                new Outcome.Refused(refused.problems().stream()
                        .map(problem -> SettingTexts.problem(problem.key(), problem.reason()))
                        .toList());
            case OpenSettings.Outcome.Opened done -> {
                events.publishEvent(new EstateCreated(scope.company(), estate.id()));
                yield new Outcome.Created(estate.id());
            }
        };
    }

    private List<Problem> problems(Command command) {
        List<Problem> problems = new ArrayList<>();
        if (command.name().isBlank() || command.name().length() > LONGEST) {
            problems.add(Problem.at("input.name", "estate.name-missing"));
        }
        if (!PREFIX.matcher(command.casePrefix()).matches()) {
            problems.add(Problem.at("input.casePrefix", "estate.prefix-malformed"));
        } else if (estates.existsByCasePrefix(command.casePrefix())) {
            problems.add(Problem.at("input.casePrefix", "estate.prefix-taken", command.casePrefix()));
        }
        try {
            ZoneId.of(command.zone());
        } catch (DateTimeException unknown) {
            problems.add(Problem.at("input.zone", "estate.zone-unknown", command.zone()));
        }
        return problems;
    }
}
