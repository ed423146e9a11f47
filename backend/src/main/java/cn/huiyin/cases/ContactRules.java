package cn.huiyin.cases;

import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Scope;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the firm's own rules by which people are spoken with, where it has any; for its staff. */
@Component
public class ContactRules {

    private final CaseThresholds thresholds;

    ContactRules(CaseThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The reference as the settings hold it; null where there is none, or the caller is none of the staff. */
    public @Nullable String of(UUID estateId) {
        Reach reach = Scope.current().reach();
        boolean staff = reach != null
                && EnumSet.of(Reach.COMPANY, Reach.ESTATE, Reach.DEPARTMENT, Reach.WORKER)
                        .contains(reach);
        return staff
                        && thresholds.version(estateId).settings().get("contactRules") instanceof String rules
                        && !rules.isBlank()
                ? rules
                : null;
    }
}
