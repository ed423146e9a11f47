package cn.huiyin.local;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens on phones: a photo with the matter, an objection, a worker's order; and a person with two places. */
class PhoneStoryIT {

    private static final StoryPlace PLACE = new StoryPlace("木棉物业", "mumian", "临江里", "LJ", "other-");
    private static final String SECOND = "晚晴园";

    @Test
    void runsFromThePhotoToTheSignOff() {
        try (StoryCast cast = new StoryCast(TestStack.get(), "phone")) {
            var company = new StoryOfACompany(cast, PLACE);
            var estate = new StoryOfAnEstate(cast, PLACE, company);
            var order = new StoryOfAnOrder(cast, PLACE);

            cast.step("a company with an estate comes in", () -> {
                company.onboarded("other-headoffice");
                company.joins("other-headoffice");
                estate.creates();
                estate.importsRooms();
            });
            cast.step("its staff are invited, it goes live, they join", () -> {
                estate.opensStaff(PLACE.estate());
                estate.invites("director", "主任", "顾长林", "");
                estate.invites("desk", "客服助理", "冯娟", "");
                estate.invites("worker", "维修工", "牛大力", "工程部");
                estate.goesLive();
                List.of("other-director", "other-desk", "other-worker").forEach(company::joins);
            });
            cast.step("an occupant joins with a phone", () -> {
                estate.handsCodeToOccupant("occupant", "林晓燕");
                company.joinsByQr("other-occupant", "我的事项");
            });
            cast.step("the occupant files a repair with a photo", order::filesWithPhoto);
            cast.step("the desk finds it invalid and says why", order::foundInvalid);
            cast.step("the occupant objects", order::objects);
            cast.step("the director upholds the objection", order::upheld);
            cast.step("the desk dispatches it to a worker", order::dispatched);
            cast.step("the worker accepts, arrives and finishes with a photo", order::worked);
            cast.step("the occupant signs it off", order::signedOff);
            cast.step("the clerk takes a place in a second estate", () -> {
                estate.creates(SECOND, "WQ");
                estate.opensStaff(SECOND);
                estate.invites("desk", "客服助理", "冯娟", "");
                company.joins("other-desk");
            });
            cast.step("the clerk switches between the two", () -> order.switches(PLACE.estate(), SECOND));
        }
    }
}
