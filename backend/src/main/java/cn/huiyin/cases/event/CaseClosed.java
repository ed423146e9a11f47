package cn.huiyin.cases.event;

import java.time.Instant;
import java.util.UUID;

/** A case ended. */
public record CaseClosed(UUID companyId, UUID estateId, UUID caseId, String ending, Instant at) {}
