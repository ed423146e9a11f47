package cn.huiyin.cases.event;

import java.time.Instant;
import java.util.UUID;

/** The final reply was given, or the works of a repair were signed off: the case is handled. */
public record CaseReplied(UUID companyId, UUID estateId, UUID caseId, Instant at) {}
