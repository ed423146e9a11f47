package cn.huiyin.policy;

import java.time.Instant;

/**
 * A value that head office set for all its estates: how lax they may be at most, or what new ones start with.
 *
 * @param setBy name of who set it, as it was then
 */
public record CompanyBound(String key, Object value, String reason, Instant setAt, String setBy) {}
