package cn.huiyin.cases.open311;

import java.util.UUID;

/** What a key opens: one estate, and what was filed with this key. */
record Open311Access(UUID companyId, UUID estateId, UUID keyId) {}
