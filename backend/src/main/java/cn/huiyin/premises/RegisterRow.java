package cn.huiyin.premises;

import cn.huiyin.premises.imports.CellError;
import cn.huiyin.premises.sheet.UnitPath;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one row of a register says, or why it can't be understood. */
sealed interface RegisterRow {
    /** It is understood as a whole. */
    record Understood(RegisteredUnit unit, List<RegisteredPerson> people) implements RegisterRow {}

    /** It is not, and nothing of it goes in. */
    record Refused(List<CellError> errors) implements RegisterRow {}

    /**
     * The unit of a row.
     *
     * @param kind null where the row does not tell
     * @param state null where the row does not tell
     * @param assumed the state of a unit that is new and of which the row tells none
     * @param handedOver null where unknown
     */
    record RegisteredUnit(
            UnitPath path,
            @Nullable UnitKind kind,
            @Nullable UnitState state,
            UnitState assumed,
            @Nullable LocalDate handedOver) {}

    /**
     * One person of a row.
     *
     * @param phone digits, or empty
     * @param otherPhone digits, or empty
     * @param from null where unknown
     * @param until null while the person lives there
     * @param identity null unless mapped on purpose
     */
    record RegisteredPerson(
            String name,
            String phone,
            String otherPhone,
            OccupancyKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String identity) {}
}
