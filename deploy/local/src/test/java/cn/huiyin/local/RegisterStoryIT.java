package cn.huiyin.local;

import org.junit.jupiter.api.Test;

/** A company's past register comes in through the screen, all of it counted or refused, and its estates are compared. */
class RegisterStoryIT {

    private static final StoryPlace PLACE = new StoryPlace("紫荆物业", "zijing", "", "", "");

    @Test
    void runsFromTheRegisterToTheChart() {
        try (StoryCast cast = new StoryCast(TestStack.get(), "register")) {
            var company = new StoryOfACompany(cast, PLACE);
            var register = new StoryOfARegister(cast);

            cast.step("the platform operator creates the company", () -> company.onboarded(StoryOfARegister.WHO));
            cast.step("head office joins by its code", () -> company.joins(StoryOfARegister.WHO));
            cast.step("head office uploads the register of a whole city", register::uploads);
            cast.step("head office says what each column is", register::maps);
            cast.step("head office reads what would happen, and confirms new estates", register::previews);
            cast.step("counted and refused by reason are all rows", register::imports);
            cast.step("head office compares the estates with a chart", register::compares);
        }
    }
}
