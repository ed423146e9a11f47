package cn.huiyin.cases.event;

import java.util.UUID;

/** A case that was replied to or closed goes on. */
public record CaseReopened(UUID companyId, UUID estateId, UUID caseId) {}
