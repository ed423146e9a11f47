package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as stricter follows the direction that each parameter declares. */
class StrictnessTests {

    private final Library library = Library.load(PolicyFiles.fromClassPath());

    @ParameterizedTest(name = "{0}: {1} against {2} is laxer: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        repairArrival         | PT30M          | PT20M          | true
        repairArrival         | PT20M          | PT20M          | false
        repairArrival         | PT10M          | PT20M          | false
        replyMax              | 5wd            | 3wd            | true
        replyMax              | sameDay        | 3wd            | false
        repairVisitRate       | 70             | 80             | true
        repairVisitRate       | 90             | 80             | false
        channels              | phone          | phone, letter  | true
        channels              | phone, letter  | phone          | false
        complaintVisitMethods | phone, letter  | phone, door    | true
        complaintVisitMethods | door           | phone, door    | false
        visitorIsNotHandler   | false          | true           | true
        visitorIsNotHandler   | true           | false          | false
        handleWithin          | leak=P9D, water=P1D | leak=P7D  | true
        handleWithin          | leak=P5D, water=P9D | leak=P7D  | false
        boxOpenAt             | 18:00          | 15:00          | false
        """)
    void comparesInTheDirectionOfTheParameter(String key, String value, String bound, boolean laxer) {
        Parameter parameter = library.parameter(key).orElseThrow();

        assertThat(SettingValue.laxer(
                        parameter,
                        Objects.requireNonNull(SettingText.parse(parameter, value)),
                        Objects.requireNonNull(SettingText.parse(parameter, bound))))
                .isEqualTo(laxer);
    }

    @Test
    void everyParameterIsTypedAndHasItsRangeItsTextsAndADefault() {
        library.parameters().forEach((key, parameter) -> {
            assertThat(library.defaults()).containsKey(key);
            assertThat(SettingValue.problem(
                            parameter, Objects.requireNonNull(library.defaults().get(key))))
                    .as(key)
                    .isNull();
            assertThat(List.of(
                            parameter.title().zh(),
                            parameter.title().zhHant(),
                            parameter.title().en()))
                    .as(key)
                    .noneMatch(String::isBlank);
            if (List.of(ParameterType.INT, ParameterType.PERCENT).contains(parameter.type())) {
                assertThat(parameter.min()).as(key).isNotNull();
                assertThat(parameter.max()).as(key).isNotNull();
            }
        });
        assertThat(library.parameters()).hasSizeGreaterThan(250);
    }

    @Test
    void figuresThatMeasureDifferentThingsKeepDifferentNames() {
        assertThat(library.parameter("repairVisitRate").orElseThrow().unlike()).isEqualTo("repairNextDayVisitRate");
        assertThat(library.defaults())
                .containsAllEntriesOf(Map.of("repairVisitRate", 80, "repairNextDayVisitRate", 70));
    }
}
