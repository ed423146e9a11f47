package cn.huiyin.premises.web;

import cn.huiyin.premises.Trade;
import cn.huiyin.tenancy.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is known of handovers and of the contracts of units. */
@Component
class HandoverReads {

    /**
     * A building and when it was handed over.
     *
     * @param unitsWithout units for which nobody knows a day, neither their own nor the building's
     */
    record Handover(String building, @Nullable LocalDate on, int units, int unitsWithout) {}

    /** What the contract of a unit says of one trade. */
    record Term(String unit, Trade trade, LocalDate endsOn) {}

    private final JdbcClient jdbc;

    HandoverReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The buildings of an estate by name. */
    List<Handover> handovers(UUID estateId) {
        return jdbc.sql("""
                        select b.code, b.handed_over_on, count(u.id) as units,
                            count(u.id) filter (where coalesce(u.handed_over_on, b.handed_over_on) is null) as without
                        from buildings b
                        left join units u on u.company_id = b.company_id and u.building_id = b.id
                        where b.company_id = :company and b.estate_id = :estate
                        group by b.code, b.handed_over_on
                        order by length(b.code), b.code""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query((row, n) -> new Handover(
                        row.getString("code"),
                        row.getObject("handed_over_on", LocalDate.class),
                        row.getInt("units"),
                        row.getInt("without")))
                .list();
    }

    /** The terms of an estate by unit and trade, 500 at most. */
    List<Term> terms(UUID estateId) {
        return jdbc.sql("""
                        select u.label, t.trade, t.ends_on from warranty_terms t
                        join units u on u.company_id = t.company_id and u.id = t.unit_id
                        where t.company_id = :company and t.estate_id = :estate
                        order by u.label, t.trade, t.id limit 500""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query((row, n) -> new Term(
                        row.getString("label"),
                        Trade.valueOf(row.getString("trade")),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }
}
