package cn.huiyin.duties.event;

import java.util.UUID;

/** A duty will soon be due, and whoever must do it is to be reminded. */
public record DutyDueSoon(UUID companyId, UUID estateId, UUID dutyId) {}
