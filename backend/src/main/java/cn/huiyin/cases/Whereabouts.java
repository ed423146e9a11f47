package cn.huiyin.cases;

import cn.huiyin.premises.Premises;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks the people and places that a matter names against the estate's own, in one statement. */
@Component
class Whereabouts {

    private static final String ESTATES = """
            select (select estate_id from units where company_id = :company and id = :unit) as unit,
                   (select estate_id from common_places where company_id = :company and id = :place) as place,
                   (select estate_id from occupants where company_id = :company and id = :occupant) as occupant""";

    private final JdbcClient jdbc;
    private final Premises premises;
    private final CaseThresholds thresholds;

    Whereabouts(JdbcClient jdbc, Premises premises, CaseThresholds thresholds) {
        this.jdbc = jdbc;
        this.premises = premises;
        this.thresholds = thresholds;
    }

    /** Why the occupant, unit or common place named will not do, or null. */
    @Nullable
    Refusal wrong(ReceiveCase.Command command, Scope scope, Instant now) {
        boolean own = scope.role() == Role.OCCUPANT;
        if (own && command.unitId() != null && !ownUnit(command.unitId(), command.estateId(), now)) {
            return new Refusal("unitId", "case.place.not-own");
        }
        boolean nothingNamed =
                command.commonPlaceId() == null && (own || (command.unitId() == null && command.occupantId() == null));
        if (nothingNamed) {
            return null;
        }
        return jdbc.sql(ESTATES)
                .param("company", scope.company())
                .param("unit", own ? null : command.unitId())
                .param("place", command.commonPlaceId())
                .param("occupant", own ? null : command.occupantId())
                .query((row, index) -> Optional.ofNullable(elsewhere(row, command, own)))
                .single()
                .orElse(null);
    }

    private boolean ownUnit(UUID unitId, UUID estateId, Instant now) {
        return premises.ownUnits(thresholds.day(estateId, now)).stream()
                .anyMatch(unit -> unit.id().equals(unitId));
    }

    private static @Nullable Refusal elsewhere(ResultSet row, ReceiveCase.Command command, boolean own)
            throws SQLException {
        UUID estate = command.estateId();
        if (!own && command.unitId() != null && !estate.equals(row.getObject("unit", UUID.class))) {
            return new Refusal("unitId", "case.place.unknown");
        }
        if (command.commonPlaceId() != null && !estate.equals(row.getObject("place", UUID.class))) {
            return new Refusal("commonPlaceId", "case.place.unknown");
        }
        boolean stranger = !own && command.occupantId() != null;
        return stranger && !estate.equals(row.getObject("occupant", UUID.class))
                ? new Refusal("occupantId", "case.occupant.unknown")
                : null;
    }
}
