package cn.huiyin.duties.event;

import java.util.UUID;

/**
 * A duty was missed and a level is to be told; published once per duty and level.
 *
 * @param breachId the row that says who is told, and from when
 * @param level 1 supervisor, 2 director, 3 company
 */
public record DutyBreached(UUID companyId, UUID estateId, UUID dutyId, UUID breachId, int level) {}
