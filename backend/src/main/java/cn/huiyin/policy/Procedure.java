package cn.huiyin.policy;

/**
 * On what an estate runs.
 *
 * @param template id of the template
 * @param version of the template, as the estate took it over
 * @param calendar id of the work calendar
 */
public record Procedure(String template, int version, String calendar) {}
