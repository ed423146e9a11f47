package cn.huiyin.premises;

import cn.huiyin.premises.imports.CellError;
import cn.huiyin.premises.imports.MappedRow;
import cn.huiyin.premises.sheet.PersonNames;
import cn.huiyin.premises.sheet.PhoneNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands who lives in the unit of a row, and gives each name its phone. */
final class RegisterPeople {
    private static final int LONGEST_NAME = 80;

    private final MappedRow row;
    private final List<CellError> errors;
    private final @Nullable UnitState state;
    private final boolean nameTellsState;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;

    RegisterPeople(
            MappedRow row,
            List<CellError> errors,
            @Nullable UnitState state,
            boolean nameTellsState,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        this.row = row;
        this.errors = errors;
        this.state = state;
        this.nameTellsState = nameTellsState;
        this.from = from;
        this.until = until;
    }

    List<RegisterRow.RegisteredPerson> read() {
        List<RegisterRow.RegisteredPerson> people = new ArrayList<>();
        String name = nameTellsState ? "" : row.value(Register.NAME);
        people.addAll(pairs(name, Register.NAME, Register.PHONE, kind()));
        people.addAll(pairs(
                row.value(Register.RENTER_NAME), Register.RENTER_NAME, Register.RENTER_PHONE, OccupancyKind.RENTER));
        return people;
    }

    private OccupancyKind kind() {
        String told = row.value(Register.OCCUPANCY).toLowerCase(Locale.ROOT);
        if (told.isEmpty()) {
            return state == UnitState.LET ? OccupancyKind.LANDLORD : OccupancyKind.OWNER;
        }
        Optional<OccupancyKind> kind = OccupancyKind.told(told);
        if (kind.isEmpty()) {
            errors.add(new CellError(Register.OCCUPANCY, "occupant-kind-unknown"));
        }
        return kind.orElse(OccupancyKind.OWNER);
    }

    /** As many phones as names pair off; a single name may have two; a single phone belongs to the first name. */
    private List<RegisterRow.RegisteredPerson> pairs(
            String cell, String nameField, String phoneField, OccupancyKind kind) {
        List<String> names = PersonNames.read(cell);
        List<String> phones = phones(phoneField);
        if (names.isEmpty() && !phones.isEmpty()) {
            errors.add(new CellError(phoneField, "phone-without-name"));
        }
        if (names.size() > 1 && phones.size() > names.size()) {
            errors.add(new CellError(phoneField, "phones-unmatched"));
        }
        if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            errors.add(new CellError(nameField, "name-too-long"));
        }
        List<RegisterRow.RegisteredPerson> people = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            String other = names.size() == 1 && phones.size() > 1 ? phones.get(1) : "";
            String phone = at < phones.size() ? phones.get(at) : "";
            people.add(
                    new RegisterRow.RegisteredPerson(names.get(at), phone, other, kind, from, until, identity(names)));
        }
        return people;
    }

    /** A number belongs to one person: of two names in a cell nobody can tell whose it is. */
    private @Nullable String identity(List<String> names) {
        String number = row.value(Register.IDENTITY);
        return number.isEmpty() || names.size() != 1 ? null : number;
    }

    private List<String> phones(String field) {
        String cell = row.value(field);
        if (cell.isEmpty() || cell.matches("[-—/无]+")) {
            return List.of();
        }
        Optional<List<String>> phones = PhoneNumbers.read(cell);
        if (phones.isEmpty()) {
            errors.add(new CellError(field, "phone-unreadable"));
        }
        return phones.orElse(List.of());
    }
}
