package cn.huiyin.cases;

import cn.huiyin.premises.Premises;
import cn.huiyin.premises.UnitSummary;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the people and places that a matter names against the estate's own. */
@Component
class Whereabouts {

    private final Premises premises;
    private final CaseThresholds thresholds;

    Whereabouts(Premises premises, CaseThresholds thresholds) {
        this.premises = premises;
        this.thresholds = thresholds;
    }

    /** Why the occupant, unit or common place named will not do, or null. */
    @Nullable
    Refusal wrong(ReceiveCase.Command command, Scope scope, Instant now) {
        UUID estate = command.estateId();
        Refusal wrong = scope.role() == Role.OCCUPANT ? notOwn(command, now) : unknown(command);
        UUID place = command.commonPlaceId();
        if (wrong == null && place != null && !estate.equals(estateOfPlace(place))) {
            wrong = new Refusal("commonPlaceId", "case.place.unknown");
        }
        return wrong;
    }

    private @Nullable Refusal notOwn(ReceiveCase.Command command, Instant now) {
        UUID unit = command.unitId();
        if (unit == null) {
            return null;
        }
        List<UnitSummary> own = premises.ownUnits(thresholds.day(command.estateId(), now));
        return own.stream().anyMatch(mine -> mine.id().equals(unit))
                ? null
                : new Refusal("unitId", "case.place.not-own");
    }

    private @Nullable Refusal unknown(ReceiveCase.Command command) {
        UUID unit = command.unitId();
        UUID occupant = command.occupantId();
        UUID estate = command.estateId();
        if (unit != null) {
            UnitSummary found = premises.units(List.of(unit)).get(unit);
            if (found == null || !estate.equals(found.estateId())) {
                return new Refusal("unitId", "case.place.unknown");
            }
        }
        if (occupant != null) {
            var found = premises.occupants(List.of(occupant)).get(occupant);
            if (found == null || !estate.equals(found.estateId())) {
                return new Refusal("occupantId", "case.occupant.unknown");
            }
        }
        return null;
    }

    private @Nullable UUID estateOfPlace(UUID place) {
        try {
            return premises.place(place).estateId();
        } catch (NotVisible elsewhere) {
            return null;
        }
    }
}
