package cn.huiyin.visits.event;

import java.util.UUID;

/** The occupant says that a recorded visit was not made. */
public record VisitDenied(UUID companyId, UUID estateId, UUID caseId, UUID visitId) {}
