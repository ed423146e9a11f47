package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTests {

    private static final PolicyFiles SHIPPED = PolicyFiles.fromClassPath();

    @Test
    void loadsWhatIsShipped() {
        Library library = Library.load(SHIPPED);

        assertThat(library.events().find("case.received")).isPresent();
        assertThat(library.calendar("cn")).isPresent();
        assertThat(library.departments()).hasSize(6);
        assertThat(library.categories()).hasSizeGreaterThan(90);
        assertThat(library.defaults()).containsEntry("replyMax", "3wd");
    }

    @Test
    void loadsATemplateWithNewIdsAndConditions() {
        Library library = Library.load(SHIPPED.with(Map.of("templates/lantern.yaml", Invented.TEMPLATE)));

        Template lantern = library.template("lantern").orElseThrow();
        assertThat(lantern.clauses()).extracting(Clause::id).containsExactly("LAN-1", "LAN-2", "LAN-3");
        assertThat(library.settings(lantern))
                .containsEntry("repairArrival", "PT45M")
                .containsEntry("replyMax", "3wd");
        assertThat(lantern.name().in(Locale.ENGLISH)).isEqualTo("Lantern Court");
    }

    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
        repairArrival: PT45M     | repairArrival: 45 minutes | setting repairArrival: type
        repairArrival: PT45M     | lanternArrival: PT45M     | setting lanternArrival: is not declared
        on: case.received        | on: case.imagined         | no event case.imagined
        facts.kind == 'repair'   | facts.colour == 'red'     | clause LAN-1, duty lamp, when: 1:6: undefined field 'colour'
        facts.kind == 'repair'   | facts.kind == 3           | clause LAN-1, duty lamp, when: 1:12: found no matching overload
        facts.kind == 'repair'   | facts.kind                | found no matching overload for '_&&_'
        facts.kind == 'repair'   | facts.kind ==             | clause LAN-1, duty lamp, when: 1:
        {setting: repairArrival} | {setting: nowhere}        | within: no setting nowhere
        {setting: repairArrival} | {span: 3 days}            | not a span: 3 days
        {setting: repairArrival} | {span: P1D, setting: x}   | within names one of span, setting, fact
        from: receivedAt         | from: kind                | has no fact kind of type TIME
        metBy: [case.arrived]    | metBy: [case.imagined]    | metBy: no event case.imagined
        metBy: [case.arrived]    | metWhen: "true"           | metBy is missing
        escalation: urgent       | waivedBy: [case.closed]   | waivedBy and waivedBecause go together
        role: worker             | role: wizard              | WIZARD
        department: handling     | department: magic         | no department magic
        area: handling           | areas: handling           | area is missing
        id: LAN-2                | id: LAN-1                 | clause LAN-1 twice
        escalation: urgent       | escalate: urgent          | "escalate"
        id: lantern              | id: lamp                  | its id is lamp
        extends: defaults        | extends: nothing          | extends nothing, which is not there
        """)
    void refusesWithFilePlaceAndReason(String right, String wrong, String reason) {
        String template = Invented.TEMPLATE.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        assertThat(template).isNotEqualTo(Invented.TEMPLATE);

        assertThatThrownBy(() -> Library.load(SHIPPED.with(Map.of("templates/lantern.yaml", template))))
                .asInstanceOf(type(BadPolicy.class))
                .satisfies(bad -> assertThat(bad.problems())
                        .anyMatch(p -> p.startsWith("templates/lantern.yaml") && p.contains(reason)));
    }

    @Test
    void refusesAClauseThatWaitsWithoutSayingSo() {
        String template = Invented.TEMPLATE.replace("pending: true", "pending: false");

        assertThatThrownBy(() -> Library.load(SHIPPED.with(Map.of("templates/lantern.yaml", template))))
                .hasMessageContaining("clause LAN-3: waits for an event that is not built");
    }

    @Test
    void refusesACalendarWithoutWorkingTime() {
        String calendar = """
                id: never
                name: {zh: 无, zhHant: 無, en: Never}
                statutory: {weekdays: [mon], years: {}}
                desk: {weekly: {mon: []}}
                """;

        assertThatThrownBy(() -> Library.load(SHIPPED.with(Map.of("calendars/never.yaml", calendar))))
                .hasMessageContaining("calendars/never.yaml: a calendar needs working time in its week");
    }
}
