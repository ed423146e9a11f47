package cn.huiyin.visits.event;

import java.util.UUID;

/** Somebody recorded that they reached the occupant: the occupant is asked whether that is so. */
public record VisitClaimed(UUID companyId, UUID estateId, UUID caseId, UUID visitId) {}
