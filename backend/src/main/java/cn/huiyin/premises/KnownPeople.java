package cn.huiyin.premises;

import cn.huiyin.premises.imports.ImportContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is known already: in the units of a batch, and in the whole estate by name and phone. */
final class KnownPeople {
    private final Map<UUID, List<Living>> byUnit = new HashMap<>();
    private final Map<String, UUID> byNameAndPhone = new HashMap<>();

    /** Somebody in a unit, now or formerly. */
    record Living(
            UUID unitId,
            UUID occupancyId,
            UUID occupantId,
            String name,
            String phone,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        Living withPhone(String known) {
            return new Living(unitId, occupancyId, occupantId, name, known, from, until);
        }

        Living endedOn(LocalDate day) {
            return new Living(unitId, occupancyId, occupantId, name, phone, from, day);
        }
    }

    /** An occupancy that a row ends. */
    record Ended(UUID occupancyId, LocalDate lastDay) {}

    /** The latest occupancy of the person in the unit: by name and phone, or by name where either side has no phone. */
    @Nullable
    Living living(UUID unit, RegisterRow.RegisteredPerson person) {
        Living found = null;
        for (Living living : byUnit.getOrDefault(unit, List.of())) {
            boolean phone = living.phone().equals(person.phone())
                    || living.phone().isEmpty()
                    || person.phone().isEmpty();
            if (living.name().equals(person.name()) && phone && (found == null || found.until() != null)) {
                found = living;
            }
        }
        return found;
    }

    /** The person under the same name and phone elsewhere in the estate, such as the owner of a second unit. */
    @Nullable
    UUID occupant(RegisterRow.RegisteredPerson person) {
        return person.phone().isEmpty() ? null : byNameAndPhone.get(key(person.name(), person.phone()));
    }

    /** Adds an occupancy, or puts it in the place of what was known of it. */
    void add(Living living) {
        List<Living> unit = byUnit.computeIfAbsent(living.unitId(), id -> new ArrayList<>());
        unit.removeIf(each -> each.occupancyId().equals(living.occupancyId()));
        unit.add(living);
        if (!living.phone().isEmpty()) {
            byNameAndPhone.putIfAbsent(key(living.name(), living.phone()), living.occupantId());
        }
    }

    private static String key(String name, String phone) {
        return name + "\n" + phone;
    }

    /** Reads who is known for a batch in two statements. */
    @Component
    static class Reader {
        private final JdbcClient jdbc;

        Reader(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        KnownPeople of(ImportContext context, List<RegisterRow.Understood> rows, Map<String, UUID> unitIds) {
            KnownPeople known = new KnownPeople();
            List<String> phones = rows.stream()
                    .flatMap(row -> row.people().stream())
                    .map(RegisterRow.RegisteredPerson::phone)
                    .filter(phone -> !phone.isEmpty())
                    .distinct()
                    .toList();
            if (!phones.isEmpty()) {
                jdbc.sql("""
                                select id, name, phone from occupants
                                where company_id = :company and estate_id = :estate and phone in (:phones) order by id""")
                        .param("company", context.companyId())
                        .param("estate", context.estate())
                        .param("phones", phones)
                        .query((row, index) -> Objects.requireNonNullElse(
                                known.byNameAndPhone.putIfAbsent(
                                        key(row.getString("name"), row.getString("phone")),
                                        row.getObject("id", UUID.class)),
                                ""))
                        .list();
            }
            living(context, unitIds).forEach(known::add);
            return known;
        }

        private List<Living> living(ImportContext context, Map<String, UUID> unitIds) {
            if (unitIds.isEmpty()) {
                return List.of();
            }
            return jdbc.sql("""
                            select o.unit_id, o.id, o.occupant_id, p.name, p.phone, o.valid_from, o.valid_until
                            from occupancies o join occupants p on p.company_id = o.company_id and p.id = o.occupant_id
                            where o.company_id = :company and o.unit_id in (:units)
                            order by o.valid_from nulls first, o.id""")
                    .param("company", context.companyId())
                    .param("units", unitIds.values())
                    .query((row, index) -> new Living(
                            row.getObject("unit_id", UUID.class),
                            row.getObject("id", UUID.class),
                            row.getObject("occupant_id", UUID.class),
                            row.getString("name"),
                            row.getString("phone"),
                            row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_until", LocalDate.class)))
                    .list();
        }
    }
}
