package cn.huiyin.local;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The main job in a real browser, against the real Keycloak, PostgreSQL and the production bundle: an estate comes in, an
 * occupant's complaint runs its whole course, its outcome is read by somebody who is not logged in, head office compares.
 */
class StoryIT {

    @Test
    void runsFromTheFirstEstateToTheComparison() {
        try (StoryCast cast = new StoryCast(TestStack.get())) {
            var estate = new StoryOfAnEstate(cast);
            var matter = new StoryOfACase(cast);
            var outcome = new StoryOfAnOutcome(cast);
            String code = estate.companyOnboarded();

            cast.step("head office joins by its code", () -> estate.joins("headoffice", code));
            cast.step("head office creates an estate", estate::createsEstate);
            cast.step("head office imports the office's spreadsheet", estate::importsRooms);
            cast.step("head office invites the staff", estate::invitesStaff);
            cast.step("the estate goes live", estate::goesLive);
            cast.step(
                    "the staff join by their codes",
                    () -> List.of("director", "desk", "desk2", "supervisor")
                            .forEach(username -> estate.joins(username, estate.codeOf(username))));
            cast.step("the occupant joins by a code of their own", estate::occupantJoins);
            cast.step("the occupant files by phone", matter::files);
            cast.step("the desk triages", matter::triages);
            cast.step("the desk dispatches", matter::dispatches);
            cast.step("the supervisor investigates and offers", () -> matter.offers("重新打胶一遍。"));
            cast.step("the occupant refuses", matter::refuses);
            cast.step("the supervisor offers again", () -> matter.offers(StoryOfACase.SOLUTION));
            cast.step("the occupant accepts", matter::accepts);
            cast.step("the supervisor replies", matter::replies);
            cast.step("another clerk makes the return visit", matter::visits);
            cast.step("the desk closes", matter::closes);
            cast.step("the desk drafts the outcome and sends it to the occupant", outcome::drafts);
            cast.step("the occupant reads it first", outcome::reads);
            cast.step("the director approves and it is posted", outcome::approves);
            cast.step("somebody reads it without logging in", outcome::readsWithoutLogIn);
            cast.step("head office compares and opens the case behind a figure", outcome::compares);
        }
    }
}
