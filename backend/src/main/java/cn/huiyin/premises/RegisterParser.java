package cn.huiyin.premises;

import cn.huiyin.premises.imports.CellError;
import cn.huiyin.premises.imports.MappedRow;
import cn.huiyin.premises.sheet.DateNotation;
import cn.huiyin.premises.sheet.DateText;
import cn.huiyin.premises.sheet.UnitPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands one row of a register, and collects everything that is wrong with it, not only the first thing. */
final class RegisterParser {
    private final MappedRow row;
    private final DateNotation notation;
    private final List<CellError> errors = new ArrayList<>();

    private RegisterParser(MappedRow row, DateNotation notation) {
        this.row = row;
        this.notation = notation;
    }

    static RegisterRow parse(MappedRow row, DateNotation notation) {
        return new RegisterParser(row, notation).parse();
    }

    private RegisterRow parse() {
        Optional<UnitPath> path = path();
        UnitKind kind = kind();
        Optional<UnitState> inName = UnitState.told(lower(Register.NAME));
        UnitState state = state().or(() -> inName).orElse(null);
        LocalDate handedOver = date(Register.HANDED_OVER);
        LocalDate from = date(Register.MOVED_IN);
        LocalDate until = date(Register.MOVED_OUT);
        if (from != null && until != null && until.isBefore(from)) {
            errors.add(new CellError(Register.MOVED_OUT, "dates-reversed"));
        }
        List<RegisterRow.RegisteredPerson> people =
                new RegisterPeople(row, errors, state, inName.isPresent(), from, until).read();
        if (path.isEmpty() || !errors.isEmpty()) {
            return new RegisterRow.Refused(errors);
        }
        UnitState assumed = assumed(people);
        return new RegisterRow.Understood(
                new RegisterRow.RegisteredUnit(path.get(), kind, state, assumed, handedOver), people);
    }

    private Optional<UnitPath> path() {
        String room = row.value(Register.ROOM);
        if (room.isEmpty()) {
            errors.add(new CellError(Register.ROOM, "unit-missing"));
            return Optional.empty();
        }
        Optional<UnitPath> path = UnitPath.parse(row.value(Register.BUILDING), row.value(Register.ENTRANCE), room);
        if (path.isEmpty()) {
            errors.add(new CellError(Register.ROOM, "unit-unreadable"));
        }
        return path;
    }

    private @Nullable UnitKind kind() {
        String told = lower(Register.KIND);
        if (!told.isEmpty()) {
            Optional<UnitKind> kind = UnitKind.in(told);
            if (kind.isEmpty()) {
                errors.add(new CellError(Register.KIND, "kind-unknown"));
            }
            return kind.orElse(null);
        }
        return UnitKind.in(row.value(Register.BUILDING) + row.value(Register.ROOM))
                .orElse(null);
    }

    private Optional<UnitState> state() {
        String told = lower(Register.STATE);
        Optional<UnitState> state = UnitState.told(told);
        if (!told.isEmpty() && state.isEmpty()) {
            errors.add(new CellError(Register.STATE, "state-unknown"));
        }
        return state;
    }

    /** A register that has a column for names tells by an empty cell that nobody is there. */
    private UnitState assumed(List<RegisterRow.RegisteredPerson> people) {
        if (people.stream().anyMatch(person -> person.kind() == OccupancyKind.RENTER)) {
            return UnitState.LET;
        }
        boolean nobody = people.isEmpty() && row.has(Register.NAME);
        return nobody ? UnitState.VACANT : UnitState.LIVED_IN;
    }

    private @Nullable LocalDate date(String field) {
        String text = row.value(field);
        if (text.isEmpty() || text.matches("[-—/无]+")) {
            return null;
        }
        return switch (DateText.read(text, notation)) {
            case DateText.Reading.Read read -> read.at().toLocalDate();
            case DateText.Reading.Unknown unknown -> wrong(field, "date-unknown");
            case DateText.Reading.Ambiguous ambiguous -> wrong(field, "date-ambiguous");
            case DateText.Reading.Impossible impossible -> wrong(field, "date-impossible");
        };
    }

    private @Nullable LocalDate wrong(String field, String code) {
        errors.add(new CellError(field, code));
        return null;
    }

    private String lower(String field) {
        return row.value(field).toLowerCase(Locale.ROOT);
    }
}
