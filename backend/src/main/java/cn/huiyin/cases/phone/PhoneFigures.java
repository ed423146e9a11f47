package cn.huiyin.cases.phone;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an estate's phones were answered since a day.
 *
 * @param asked calls of which a clause asked that they be picked up in time
 * @param inTime those of them that were
 * @param rate the share; null where no clause asks
 * @param maxRings how many rings are in time
 * @param spotCalls spot calls of the running month
 * @param spotCallsPerMonth how many the company owes a month
 */
record PhoneFigures(
        int asked,
        int inTime,
        @Nullable Double rate,
        int maxRings,
        int spotCalls,
        int spotCallsPerMonth,
        List<PhoneCall> latest) {}
