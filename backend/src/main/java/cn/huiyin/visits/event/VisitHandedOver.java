package cn.huiyin.visits.event;

import java.util.UUID;

/** An estate without anybody else gave a visit to the company's call centre. */
public record VisitHandedOver(UUID companyId, UUID estateId, UUID caseId, UUID dutyId) {}
