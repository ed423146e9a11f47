package cn.huiyin.premises;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit 房号 as the schema's type Unit tells it; its id stands for its household too.
 *
 * @param entranceId null where the building has none
 * @param path as people write it: 3-2-1201
 * @param building the building's name
 * @param entrance the entrance's name, empty where there is none
 */
public record UnitSummary(
        UUID id,
        UUID estateId,
        UUID buildingId,
        @Nullable UUID entranceId,
        String path,
        String building,
        String entrance,
        UnitKind kind,
        UnitState state) {}
