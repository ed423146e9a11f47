package cn.huiyin.policy;

import java.util.List;

/**
 * What is wrong with one setting, so that a person can mend it.
 *
 * @param key the setting, or {@code template}, {@code clause}, {@code calendar}, {@code from}, {@code reason}
 * @param reason {@code unknown}, {@code type}, {@code range}, {@code choice}, {@code fixed}, {@code laxer}, {@code
 *     missing} or {@code date}
 * @param details what the message names besides the key: the bound and who set it, the range, the clause
 */
public record SettingProblem(String key, String reason, List<String> details) {

    public SettingProblem {
        details = List.copyOf(details);
    }

    public SettingProblem(String key, String reason) {
        this(key, reason, List.of());
    }
}
