package cn.huiyin.premises;

import java.util.UUID;

/**
 * An occupant 业户.
 *
 * @param phone digits, or empty where none is known
 */
public record OccupantSummary(UUID id, UUID estateId, String name, String phone) {}
