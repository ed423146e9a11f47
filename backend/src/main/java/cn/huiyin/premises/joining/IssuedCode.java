package cn.huiyin.premises.joining;

import java.time.Instant;

/**
 * A code at the only time at which it can be read.
 *
 * @param code with hyphens
 * @param link the address with the code, as in the QR
 */
public record IssuedCode(String code, String link, Instant expiresAt) {}
