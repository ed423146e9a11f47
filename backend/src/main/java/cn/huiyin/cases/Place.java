package cn.huiyin.cases;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter is: a unit or a common place, or neither where nobody knows yet.
 *
 * @param placeKey the household or place by which repeats are found, or null
 */
@Embeddable
record Place(
        @Nullable UUID unitId,
        @Nullable UUID commonPlaceId,
        @Nullable String placeKey) {

    static final Place UNKNOWN = new Place(null, null, null);

    /** The place of a unit or a common place; a common place wins, since others of the house may raise it again. */
    static Place of(@Nullable UUID unitId, @Nullable UUID commonPlaceId) {
        if (commonPlaceId != null) {
            return new Place(unitId, commonPlaceId, "place:" + commonPlaceId);
        }
        return unitId == null ? UNKNOWN : new Place(unitId, null, "unit:" + unitId);
    }
}
