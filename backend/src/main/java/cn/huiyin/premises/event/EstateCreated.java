package cn.huiyin.premises.event;

import java.util.UUID;

/** An estate was set up from a template; it takes in no cases yet. */
public record EstateCreated(UUID companyId, UUID estateId) {}
