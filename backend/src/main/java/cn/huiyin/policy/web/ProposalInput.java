package cn.huiyin.policy.web;

import cn.huiyin.policy.CalendarChange;
import cn.huiyin.policy.SettingsProposal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a caller would have otherwise in an estate, as GraphQL hands it over. */
record ProposalInput(
        UUID estateId,
        @Nullable List<SettingInput> settings,
        @Nullable String template,
        @Nullable List<ClauseChoiceInput> clausesOn,
        @Nullable List<String> clausesOff,
        @Nullable CalendarChangeInput calendar) {

    record SettingInput(String key, String value) {}

    record ClauseChoiceInput(String template, String clause) {}

    record DeskDayInput(String day, List<String> shifts) {}

    record DeskDateInput(LocalDate date, List<String> shifts) {}

    record CalendarChangeInput(
            @Nullable String calendar,
            @Nullable List<DeskDayInput> weekly,
            @Nullable List<DeskDateInput> exceptions,
            @Nullable List<LocalDate> cleared,
            @Nullable List<LocalDate> worked) {

        CalendarChange change() {
            Map<LocalDate, List<String>> dates = new HashMap<>();
            orNone(exceptions).forEach(entry -> dates.put(entry.date(), entry.shifts()));
            return new CalendarChange(
                    calendar,
                    weekly == null
                            ? null
                            : weekly.stream()
                                    .collect(Collectors.toMap(DeskDayInput::day, DeskDayInput::shifts, (a, b) -> b)),
                    dates,
                    new HashSet<>(orNone(cleared)),
                    new HashSet<>(orNone(worked)));
        }
    }

    SettingsProposal proposal() {
        return new SettingsProposal(
                estateId,
                values(),
                template,
                orNone(clausesOn).stream()
                        .map(choice -> new SettingsProposal.ClauseOf(choice.template(), choice.clause()))
                        .toList(),
                Set.copyOf(orNone(clausesOff)),
                calendar == null ? null : calendar.change());
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        orNone(settings).forEach(setting -> values.put(setting.key(), setting.value()));
        return values;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
