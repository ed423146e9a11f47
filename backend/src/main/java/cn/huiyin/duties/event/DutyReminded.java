package cn.huiyin.duties.event;

import java.util.UUID;

/**
 * A missed duty is told once more to those who were told last; published once per duty and number.
 *
 * @param reminderId the row that says who is told, and from when
 * @param number counts from 1
 */
public record DutyReminded(UUID companyId, UUID estateId, UUID dutyId, UUID reminderId, int number) {}
