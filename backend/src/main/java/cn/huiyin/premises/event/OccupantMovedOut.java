package cn.huiyin.premises.event;

import java.util.UUID;

/** An occupant has left the last unit in an estate; what they could open ends. */
public record OccupantMovedOut(UUID companyId, UUID estateId, UUID occupantId) {}
