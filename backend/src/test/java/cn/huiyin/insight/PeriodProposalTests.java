package cn.huiyin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodProposalTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void isTheMonthThatIsOverWhereItHasCases() {
        assertThat(proposed(true, true, TODAY)).isEqualTo(days("2026-02-01", "2026-02-28"));
    }

    @Test
    void isThisMonthSoFarWhereTheOneBeforeHasNone() {
        assertThat(proposed(false, true, TODAY)).isEqualTo(days("2026-03-01", "2026-03-31"));
    }

    @Test
    void isTheYearUpToTheLastCaseWhereOnlyOldOnesAreThere() {
        assertThat(proposed(false, false, LocalDate.of(2019, 2, 5))).isEqualTo(days("2018-03-01", "2019-02-28"));
    }

    @Test
    void isThisMonthWhereThereIsNothingAtAll() {
        assertThat(proposed(false, false, null)).isEqualTo(days("2026-03-01", "2026-03-31"));
    }

    @Test
    void goesByTheFallbackWhereThereIsNoEstate() {
        var nothing = new PeriodProposal.Received(null, false, false, null);

        assertThat(nothing.proposed(LocalDate.of(2026, 1, 1))).isEqualTo(days("2026-01-01", "2026-01-01"));
    }

    private static Period proposed(boolean lastMonth, boolean thisMonth, LocalDate latest) {
        return new PeriodProposal.Received(TODAY, lastMonth, thisMonth, latest).proposed(LocalDate.EPOCH);
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
