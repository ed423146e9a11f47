package cn.huiyin.premises;

import cn.huiyin.tenancy.Estate;
import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes when the developer handed a building or a unit over, from which warranties count. */
@Service
public class SetHandover {

    /**
     * What is asked for.
     *
     * @param building the building's name; null where a unit is named
     * @param unit the unit as people write it, 3-2-1201; null for the whole building
     * @param on null takes the day back
     */
    public record Command(
            UUID estateId,
            @Nullable String building,
            @Nullable String unit,
            @Nullable LocalDate on) {}

    private final Estates estates;
    private final JdbcClient jdbc;
    private final Clock clock;

    SetHandover(Estates estates, JdbcClient jdbc, Clock clock) {
        this.estates = estates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sets or takes back the day; what is wrong, or nothing where it is done. */
    @Transactional
    public List<Problem> set(Command command) {
        Estate estate = estates.visible(command.estateId());
        boolean unit = command.unit() != null && !command.unit().isBlank();
        boolean building = command.building() != null && !command.building().isBlank();
        if (unit == building) {
            return List.of(Problem.at("input.unit", "handover.one-place"));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), estate.zone());
        if (command.on() != null && command.on().isAfter(today)) {
            return List.of(Problem.at("input.on", "handover.future"));
        }
        String named =
                String.valueOf(unit ? command.unit() : command.building()).strip();
        int changed = jdbc.sql(unit ? """
                        update units set handed_over_on = :on
                        where company_id = :company and estate_id = :estate and label = :named""" : """
                        update buildings set handed_over_on = :on
                        where company_id = :company and estate_id = :estate and code = :named""")
                .param("on", command.on())
                .param("company", Scope.current().company())
                .param("estate", estate.id())
                .param("named", named)
                .update();
        if (changed > 0) {
            return List.of();
        }
        return List.of(
                unit
                        ? Problem.at("input.unit", "handover.unit-unknown")
                        : Problem.at("input.building", "place.building-unknown"));
    }
}
