package cn.huiyin.visits;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The ways by which an estate makes visits, as its settings say. */
@Component
public class OpenMethods {

    private final SettingsVersions versions;
    private final Clock clock;

    OpenMethods(SettingsVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Those that are open now, for who sees the estate. */
    public List<VisitMethod> of(UUID estateId) {
        return of(versions.inForce(estateId, clock.instant()));
    }

    static List<VisitMethod> of(SettingsVersion version) {
        return version.settings().get("visitMethods") instanceof List<?> codes
                ? Arrays.stream(VisitMethod.values())
                        .filter(method -> codes.contains(method.code()))
                        .toList()
                : List.of(VisitMethod.values());
    }
}
