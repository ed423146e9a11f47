package cn.huiyin.cases.phone;

import java.time.Instant;
import java.util.UUID;

/**
 * One call as it rang.
 *
 * @param rings how often it rang until somebody picked up, or the caller gave up
 */
record PhoneCall(UUID id, PhoneLine line, CallSource source, Instant rangAt, int rings, boolean answered) {}
