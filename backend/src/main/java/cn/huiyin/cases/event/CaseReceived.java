package cn.huiyin.cases.event;

import java.util.UUID;

/** A case was taken in. */
public record CaseReceived(UUID companyId, UUID estateId, UUID caseId) {}
