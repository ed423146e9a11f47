package cn.huiyin.duties;

import cn.huiyin.policy.Text;
import cn.huiyin.worktime.Step;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to why a duty is there and why by then, reckoned anew from its stored inputs.
 *
 * @param settingKey the setting that binds it; null where the span is fixed or a fact gives the time
 * @param span the span that was used, or the name of the fact
 * @param condition the clause's condition as written; empty where it has none
 * @param takenBackAt when what had met it was taken back; null where that never happened
 * @param pausedSince since when its clock stands still; null where it runs
 * @param missingYear the year whose working days were not known; null where all were
 */
public record Why(
        String clauseId,
        Text clauseTitle,
        Text clauseText,
        Text title,
        String event,
        Instant eventAt,
        Instant from,
        @Nullable String settingKey,
        String span,
        int settingsVersion,
        String condition,
        Map<String, Object> facts,
        List<Step> steps,
        ZoneId zone,
        Instant dueAt,
        @Nullable Integer missingYear,
        @Nullable Instant takenBackAt,
        @Nullable Instant pausedSince) {}
