package cn.huiyin.premises.imports;

import cn.huiyin.tenancy.Forbidden;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of import is told about the run.
 *
 * @param estateId null for a register of the whole company
 */
public record ImportContext(
        UUID importId, UUID companyId, @Nullable UUID estateId, Mapping mapping) {
    /** The estate that rows go into.
     *
     * @throws Forbidden where the register is the company's
     */
    public UUID estate() {
        if (estateId == null) {
            throw new Forbidden();
        }
        return estateId;
    }
}
