package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.duties.DutyWorld;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

@HuiyinTest
class EstateCalendarIT {

    @Autowired
    private Api api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private World.Company company;

    @BeforeEach
    void open() {
        company = DutyWorld.in(beans).open("sunshine-coast");
    }

    @Test
    void saysWhichYearIsMissing() {
        clock.moveTo(Instant.parse("2026-06-01T02:00:00Z"));
        assertThat(calendar().path("missingYears").size()).isZero();

        clock.moveTo(Instant.parse("2026-12-05T02:00:00Z"));
        JsonNode calendar = calendar();

        assertThat(calendar.path("missingYears").toString()).isEqualTo("[2027]");
        assertThat(calendar.path("years").toString()).isEqualTo("[2024,2025,2026]");
        assertThat(calendar.path("newYears").size()).isZero();
        assertThat(calendar.path("holidays").size()).isGreaterThan(15);
    }

    @Test
    void addsTheEstatesOwnDatesBothWaysFromAMidnightOn() {
        JsonNode changed = change(Map.of(
                "exceptions",
                List.of(
                        Map.of("date", "2027-03-08", "shifts", List.of()),
                        Map.of("date", "2027-03-14", "shifts", List.of("10:00-12:00", "14:00-24:00"))),
                "worked",
                List.of("2027-03-13")));

        JsonNode calendar = calendar();
        assertThat(changed.path("errors").size()).isZero();
        assertThat(changed.at("/version/number").asInt()).isEqualTo(2);
        assertThat(calendar.path("exceptions").toString())
                .isEqualTo(
                        "[{\"date\":\"2027-03-08\",\"shifts\":[]},{\"date\":\"2027-03-14\",\"shifts\":[\"10:00-12:00\",\"14:00-24:00\"]}]");
        assertThat(calendar.path("alsoWorked").toString()).isEqualTo("[\"2027-03-13\"]");
        assertThat(calendar.path("years").toString())
                .as("a day of one's own makes no year known")
                .isEqualTo("[2024,2025,2026]");
    }

    @Test
    void liftsADateAgain() {
        change(Map.of("exceptions", List.of(Map.of("date", "2027-03-08", "shifts", List.of()))));
        change(Map.of("cleared", List.of("2027-03-08")));

        assertThat(calendar().path("exceptions").size()).isZero();
    }

    @Test
    void refusesAWeekWithoutWorkingTimeAndShiftsThatOverlap() {
        List<Map<String, Object>> closed = java.util.stream.Stream.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                .map(day -> Map.<String, Object>of("day", day, "shifts", List.of()))
                .toList();

        assertThat(change(Map.of("weekly", closed)).at("/errors/0/path").toString())
                .isEqualTo("[\"input\",\"calendar\"]");
        assertThat(change(Map.of(
                                "exceptions",
                                List.of(Map.of("date", "2027-03-08", "shifts", List.of("09:00-12:00", "11:00-13:00")))))
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("policy.setting.calendar");
        assertThat(change(Map.of("weekly", List.of(Map.of("day", "someday", "shifts", List.of()))))
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("policy.setting.calendar");
        assertThat(calendar().path("exceptions").size()).isZero();
    }

    private JsonNode change(Map<String, Object> calendar) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "estateId", company.estate(), "settings", List.of(), "effectiveOn", "2026-12-30", "reason", "值班安排"));
        input.put("calendar", calendar);
        return api.call(company.as(Role.DIRECTOR), """
                        mutation($input: SettingsChangeInput!) { settingsChange(input: $input) {
                          version { number } errors { path code message } } }""", Map.of("input", input)).data("/settingsChange");
    }

    private JsonNode calendar() {
        return api.call(company.as(Role.DIRECTOR), """
                        query($id: ID!) { estateCalendar(estateId: $id) { id years missingYears newYears
                          holidays { from to name } worked alsoWorked weekly { day shifts } onHolidays
                          exceptions { date shifts } } }""", Map.of("id", company.estate()))
                .data("/estateCalendar");
    }
}
