package cn.huiyin.premises;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A common place 公共部位, such as lift 2.
 *
 * @param buildingId null where it belongs to no building
 * @param building the building's name, empty where it belongs to none
 */
public record PlaceSummary(UUID id, UUID estateId, @Nullable UUID buildingId, String name, String building) {}
