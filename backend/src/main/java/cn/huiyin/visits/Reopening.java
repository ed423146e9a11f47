package cn.huiyin.visits;

import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.ScopeElevation;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows whether an unhappy answer reopens a matter: the first does; at the second the director decides, by a clause. */
@Component
class Reopening {

    private static final String REOPENED_BY_A_VISIT = """
            select exists (
                select from timeline_entries
                where case_id = :case and act = 'REOPEN' and facts ->> 'because' = 'visit')""";

    private final SettingsVersions versions;
    private final ScopeElevation elevation;
    private final JdbcClient jdbc;

    Reopening(SettingsVersions versions, ScopeElevation elevation, JdbcClient jdbc) {
        this.versions = versions;
        this.elevation = elevation;
        this.jdbc = jdbc;
    }

    /** Whether an unhappy answer given now opens the handled matter again. */
    boolean isDue(VisitedCase matter, Instant at) {
        return matter.isHandled()
                && elevation.asSystem(matter.estateId(), () -> isSet(matter, at) && isFirst(matter.id()));
    }

    private boolean isSet(VisitedCase matter, Instant at) {
        return Boolean.TRUE.equals(
                versions.inForce(matter.estateId(), at).settings().get("dissatisfiedReopens"));
    }

    private boolean isFirst(UUID caseId) {
        return !jdbc.sql(REOPENED_BY_A_VISIT)
                .param("case", caseId)
                .query(Boolean.class)
                .single();
    }
}
