package cn.huiyin.local;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The main job in a real browser, against the real Keycloak, PostgreSQL and the production bundle: a company and its estate
 * come in, an occupant's complaint runs its whole course, its outcome is read by somebody who is not logged in, head office
 * compares. Nothing is done but on screens.
 */
class StoryIT {

    private static final StoryPlace PLACE = new StoryPlace("海棠物业", "haitang", "听涛苑", "TT", "");

    @Test
    void runsFromTheFirstEstateToTheComparison() {
        try (StoryCast cast = new StoryCast(TestStack.get(), "main")) {
            var company = new StoryOfACompany(cast, PLACE);
            var estate = new StoryOfAnEstate(cast, PLACE, company);
            var matter = new StoryOfACase(cast);
            var outcome = new StoryOfAnOutcome(cast, PLACE);

            cast.step("the platform operator creates the company", () -> company.onboarded("headoffice"));
            cast.step("head office joins by its code", () -> company.joins("headoffice"));
            cast.step("head office creates an estate", estate::creates);
            cast.step("head office imports the office's spreadsheet", estate::importsRooms);
            cast.step("head office invites the staff", () -> {
                estate.opensStaff(PLACE.estate());
                estate.invites("director", "主任", "陆建平", "");
                estate.invites("desk", "客服助理", "苏敏", "");
                estate.invites("desk2", "客服助理", "方晴", "");
                estate.invites("supervisor", "主管", "罗志强", "工程部");
            });
            cast.step("the estate goes live", estate::goesLive);
            cast.step(
                    "the staff join by their codes",
                    () -> List.of("director", "desk", "desk2", "supervisor").forEach(company::joins));
            cast.step("the desk prints an occupant's code", () -> estate.handsCodeToOccupant("occupant", "林晓燕"));
            cast.step("the occupant joins with a phone", () -> company.joinsByQr("occupant", "我的事项"));
            cast.step("the occupant files by phone", matter::files);
            cast.step("the desk triages", matter::triages);
            cast.step("the desk dispatches", matter::dispatches);
            cast.step("the supervisor investigates and offers", () -> matter.offers("重新打胶一遍。"));
            cast.step("the occupant refuses", matter::refuses);
            cast.step("the supervisor offers again", () -> matter.offers(StoryOfACase.SOLUTION));
            cast.step("the occupant accepts", matter::accepts);
            cast.step("the supervisor replies", matter::replies);
            cast.step("another clerk makes the return visit", matter::visits);
            cast.step("the director sees that it was done", matter::looks);
            cast.step("the desk closes", matter::closes);
            cast.step("the desk drafts the outcome and sends it to the occupant", outcome::drafts);
            cast.step("the occupant reads it first", outcome::reads);
            cast.step("the director approves and it is posted", outcome::approves);
            cast.step("somebody reads it without logging in", outcome::readsWithoutLogIn);
            cast.step("head office compares and opens the case behind a figure", outcome::compares);
        }
    }
}
