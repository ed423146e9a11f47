package cn.huiyin.duties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which level of an estate's chain now, and its night phone.
 *
 * @param phone who holds the phone by the roster; where nobody was set, every guard does
 */
record Posts(List<Staff.Member> staff, List<UUID> phone) {

    /** Where things come in. */
    static final String DESKS_DEPARTMENT = "service";

    /** The same without those whom the duty is about. */
    Posts toTell(Missed duty) {
        if (duty.keptFrom().equals(KeptFrom.NOBODY)) {
            return this;
        }
        Set<UUID> concerned = new HashSet<>();
        staff.stream().filter(member -> member.isConcernedBy(duty)).forEach(member -> concerned.add(member.id()));
        return new Posts(
                staff.stream()
                        .filter(member -> !concerned.contains(member.id()))
                        .toList(),
                phone.stream()
                        .filter(id -> !concerned.contains(id)
                                && !id.equals(duty.keptFrom().memberId()))
                        .toList());
    }

    /** The memberships of a level, none where it is vacant. */
    List<UUID> of(int level, @Nullable String department) {
        return switch (level) {
            case Escalations.SUPERVISOR -> members("SUPERVISOR", department == null ? DESKS_DEPARTMENT : department);
            case Escalations.DIRECTOR -> members("DIRECTOR", null);
            default -> {
                List<UUID> quality = members("QUALITY", null);
                yield quality.isEmpty() ? members("HEAD_OFFICE", null) : quality;
            }
        };
    }

    /** Those of a level, or of the next one below that somebody holds. */
    List<UUID> upTo(int level, @Nullable String department) {
        for (int at = level; at > 0; at--) {
            List<UUID> held = of(at, department);
            if (!held.isEmpty()) {
                return held;
            }
        }
        return List.of();
    }

    /** Head office, or the quality department itself where nobody is above it. */
    List<UUID> overQuality() {
        List<UUID> above = members("HEAD_OFFICE", null);
        return above.isEmpty() ? members("QUALITY", null) : above;
    }

    List<UUID> nightPhone() {
        return phone.isEmpty() ? members("GUARD", null) : phone;
    }

    private List<UUID> members(String role, @Nullable String department) {
        return staff.stream()
                .filter(member -> member.role().equals(role))
                .filter(member -> department == null || department.equals(member.department()))
                .map(Staff.Member::id)
                .distinct()
                .toList();
    }
}
