package cn.huiyin.premises.event;

import java.util.UUID;

/** From now on an estate takes in cases and its duties arise. */
public record EstateWentLive(UUID companyId, UUID estateId) {}
