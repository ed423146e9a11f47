package cn.huiyin.duties.event;

import java.util.UUID;

/** A duty was let go with a reason; published in the transaction that does so. */
public record DutyWaived(UUID companyId, UUID estateId, UUID dutyId, String subjectType, UUID subjectId) {}
