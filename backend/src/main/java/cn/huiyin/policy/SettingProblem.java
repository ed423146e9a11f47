package cn.huiyin.policy;

/**
 * What is wrong with one setting, so that a person can mend it.
 *
 * @param key the setting, or {@code template} or {@code calendar}
 * @param reason {@code unknown}, {@code type}, {@code range}, {@code choice}, {@code laxer} or {@code date}
 */
public record SettingProblem(String key, String reason) {}
