package cn.huiyin.premises;

import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what the sale contract of a unit says of one trade, where it differs from the estate's periods. */
@Service
public class SetWarrantyTerm {

    /**
     * What is asked for.
     *
     * @param unit as people write it, 3-2-1201
     * @param endsOn the last day on which the warranty holds; null where the estate's periods hold again
     */
    public record Command(
            UUID estateId,
            String unit,
            Trade trade,
            @Nullable LocalDate endsOn) {}

    private final Estates estates;
    private final JdbcClient jdbc;

    SetWarrantyTerm(Estates estates, JdbcClient jdbc) {
        this.estates = estates;
        this.jdbc = jdbc;
    }

    /** Sets or takes back the term; what is wrong, or nothing where it is done. */
    @Transactional
    public List<Problem> set(Command command) {
        UUID estate = estates.visible(command.estateId()).id();
        Optional<UUID> unit = jdbc.sql("""
                        select id from units where company_id = :company and estate_id = :estate and label = :unit
                        order by id limit 1""")
                .param("company", Scope.current().company())
                .param("estate", estate)
                .param("unit", command.unit().strip())
                .query(UUID.class)
                .optional();
        if (unit.isEmpty()) {
            return List.of(Problem.at("input.unit", "handover.unit-unknown"));
        }
        write(command, estate, unit.get());
        return List.of();
    }

    private void write(Command command, UUID estate, UUID unit) {
        jdbc.sql(command.endsOn() == null ? """
                        delete from warranty_terms
                        where company_id = :company and unit_id = :unit and trade = :trade""" : """
                        insert into warranty_terms (company_id, estate_id, id, unit_id, trade, ends_on)
                        values (:company, :estate, :id, :unit, :trade, :endsOn)
                        on conflict (company_id, unit_id, trade) do update set ends_on = excluded.ends_on""")
                .param("company", Scope.current().company())
                .param("estate", estate)
                .param("id", Ids.next())
                .param("unit", unit)
                .param("trade", command.trade().name())
                .param("endsOn", command.endsOn())
                .update();
    }
}
