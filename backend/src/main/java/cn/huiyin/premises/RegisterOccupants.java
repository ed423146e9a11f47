package cn.huiyin.premises;

import cn.huiyin.premises.imports.ImportContext;
import cn.huiyin.tenancy.Ids;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the people of a batch and where they live. */
@Component
class RegisterOccupants {
    private final JdbcTemplate template;
    private final KnownPeople.Reader people;
    private final MoveOut moveOut;

    RegisterOccupants(JdbcTemplate template, KnownPeople.Reader people, MoveOut moveOut) {
        this.template = template;
        this.people = people;
        this.moveOut = moveOut;
    }

    /** What a batch adds and changes. */
    private static final class Changes {
        final List<@Nullable Object[]> occupants = new ArrayList<>();
        final List<@Nullable Object[]> occupancies = new ArrayList<>();
        final List<Object[]> phones = new ArrayList<>();
        final List<KnownPeople.Ended> ended = new ArrayList<>();
    }

    /** Sets the bit of each row that adds or changes somebody. */
    void write(ImportContext context, List<RegisterRow.Understood> rows, Map<String, UUID> unitIds, BitSet changed) {
        KnownPeople known = people.of(context, rows, unitIds);
        Changes changes = new Changes();
        for (int at = 0; at < rows.size(); at++) {
            UUID unit = Objects.requireNonNull(
                    unitIds.get(rows.get(at).unit().path().key()));
            for (RegisterRow.RegisteredPerson person : rows.get(at).people()) {
                if (place(context, unit, person, known, changes)) {
                    changed.set(at);
                }
            }
        }
        store(changes);
        changes.ended.forEach(ended -> moveOut.of(ended.occupancyId(), ended.lastDay()));
    }

    private boolean place(
            ImportContext context, UUID unit, RegisterRow.RegisteredPerson person, KnownPeople known, Changes changes) {
        KnownPeople.Living living = known.living(unit, person);
        if (living == null || cameBack(living, person)) {
            UUID occupant = known.occupant(person);
            if (occupant == null) {
                occupant = living == null ? Ids.next() : living.occupantId();
                if (living == null) {
                    changes.occupants.add(occupant(context, occupant, person));
                }
            }
            UUID occupancy = Ids.next();
            changes.occupancies.add(new @Nullable Object[] {
                context.companyId(),
                context.estate(),
                occupancy,
                occupant,
                unit,
                person.kind().name(),
                date(person.from()),
                date(person.until())
            });
            known.add(new KnownPeople.Living(
                    unit, occupancy, occupant, person.name(), person.phone(), person.from(), person.until()));
            return true;
        }
        boolean change = false;
        if (living.phone().isEmpty() && !person.phone().isEmpty()) {
            changes.phones.add(new Object[] {person.phone(), context.companyId(), living.occupantId()});
            known.add(living.withPhone(person.phone()));
            change = true;
        }
        if (living.until() == null && person.until() != null) {
            changes.ended.add(new KnownPeople.Ended(living.occupancyId(), person.until()));
            known.add(living.endedOn(person.until()));
            change = true;
        }
        return change;
    }

    /** Somebody who moved out and is named with a later day of moving in lives there again. */
    private static boolean cameBack(KnownPeople.Living living, RegisterRow.RegisteredPerson person) {
        return living.until() != null && person.from() != null && person.from().isAfter(living.until());
    }

    private static @Nullable Object[] occupant(ImportContext context, UUID id, RegisterRow.RegisteredPerson person) {
        return new @Nullable Object[] {
            context.companyId(),
            context.estate(),
            id,
            person.name(),
            person.phone(),
            person.otherPhone(),
            person.identity()
        };
    }

    private void store(Changes changes) {
        template.batchUpdate(
                "insert into occupants (company_id, estate_id, id, name, phone, other_phone, identity_number)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                changes.occupants);
        template.batchUpdate(
                "insert into occupancies (company_id, estate_id, id, occupant_id, unit_id, kind, valid_from, valid_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                changes.occupancies);
        template.batchUpdate("update occupants set phone = ? where company_id = ? and id = ?", changes.phones);
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
