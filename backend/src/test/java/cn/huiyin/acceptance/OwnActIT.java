package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What a clause asks of the director or of the company is not done by somebody else's act. */
@HuiyinTest
class OwnActIT {

    private static final Map<String, ?> MAJOR = Map.of("severity", "MAJOR");
    private static final Map<String, ?> CALLED = Map.of("method", "PHONE", "note", "先致歉。");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @Clause("SUN-3")
    void majorComplaintThatTheDeskDispatchesStillWaitsForTheDirector() {
        Matter major = EstateAtWork.under(beans, "sunshine-coast").complaint().triaged(MAJOR);

        major.dispatched().assigned();
        assertThat(major.duties("SUN-3")).containsExactly("DIRECTOR 12-01 10:30 OPEN");
        major.act(Role.DIRECTOR, "caseInform", Map.of("note", "我来督办。"));

        assertThat(major.duties("SUN-3")).containsExactly("DIRECTOR 12-01 10:30 MET");
    }

    @Test
    @Clause("SC-4.2.3.1.2")
    void directorRingsTheOneWithAMajorComplaintWhoeverElseDid() {
        Matter major = EstateAtWork.under(beans, "service-centre")
                .complaint()
                .triaged(MAJOR)
                .dispatched();

        major.act(Role.SUPERVISOR, "caseContact", CALLED);
        assertThat(major.duties("SC-4.2.3.1.2")).containsExactly("DIRECTOR 12-01 10:15 OPEN");
        major.act(Role.DIRECTOR, "caseContact", CALLED);

        assertThat(major.duties("SC-4.2.3.1.2")).containsExactly("DIRECTOR 12-01 10:15 MET");
    }

    @Test
    @Clause({"SC-3.3", "CO-18"})
    void solutionAfterTwoRefusalsIsTheDirectors() {
        EstateAtWork estate = EstateAtWork.under(beans, "complete");
        Matter matter = estate.complaint().triaged().dispatched().investigated();
        matter.offered().refused().offered().refused();

        matter.offered();
        assertThat(matter.duties("SC-3.3")).containsExactly("DIRECTOR 12-03 00:00 OPEN");
        assertThat(matter.duties("CO-18")).contains("DIRECTOR 12-03 00:00 OPEN");
        matter.refused()
                .act(
                        Role.DIRECTOR,
                        "solutionOffer",
                        Map.of(
                                "solution",
                                "整层换新。",
                                "findings",
                                "线路老化。",
                                "complainantInterest",
                                "不再闪。",
                                "estateInterest",
                                "一次做完。"));

        assertThat(matter.duties("SC-3.3")).contains("DIRECTOR 12-03 00:00 MET");
    }

    @Test
    @Clause("IC-22")
    void favourThatTheDeskDispatchesStillWaitsForTheCompany() {
        EstateAtWork estate = EstateAtWork.under(beans, "international-city");
        Matter favour = estate.complaint()
                .triaged(Map.of("category", "service.favour", "severity", "MAJOR", "responsibility", "COMPANY"));

        favour.dispatched().act(Role.DIRECTOR, "caseContact", CALLED);
        assertThat(favour.duties("IC-22")).containsExactly("QUALITY 12-01 10:30 OPEN");
        favour.act(Role.QUALITY, "caseInform", Map.of("note", "公司品质部接手。"));

        assertThat(favour.duties("IC-22")).containsExactly("QUALITY 12-01 10:30 MET");
    }

    @Test
    @Clause("IC-17")
    void letterFromTheBoxIsHandledInItsTimeAndAcceptedByTheManager() {
        EstateAtWork estate = EstateAtWork.under(beans, "international-city");
        Matter letter = estate.received(Role.DESK, Map.of("channel", "BOX")).triaged();
        assertThat(letter.duties("IC-17")).containsExactly("SUPERVISOR 12-03 00:00 OPEN");

        letter.dispatched().accepted().seen().replied();
        assertThat(letter.duties("IC-17")).containsExactly("DIRECTOR 12-03 00:00 OPEN", "SUPERVISOR 12-03 00:00 MET");
        letter.act(Role.SUPERVISOR, "orderVerify", Map.of("note", "看过。"));
        assertThat(letter.duties("IC-17")).contains("DIRECTOR 12-03 00:00 OPEN");
        letter.act(Role.DIRECTOR, "orderVerify", Map.of("note", "验收。"));

        assertThat(letter.duties("IC-17")).contains("DIRECTOR 12-03 00:00 MET");
        assertThat(estate.complaint().triaged().duties("IC-17")).isEmpty();
    }

    @Test
    @Clause("IC-09")
    void whatAVisitLeftOpenIsNotAnsweredByTakingTheMatterUpAgain() {
        EstateAtWork estate = EstateAtWork.under(beans, "international-city");
        Matter matter = estate.complaint().triaged().dispatched().accepted().replied();

        matter.act(Role.DESK, "visitRecord", Map.of("method", "PHONE", "solved", false, "note", "又不亮了。"));
        estate.settled();
        assertThat(matter.read("reopenedCount").asInt()).isEqualTo(1);
        assertThat(matter.duties("IC-09")).containsExactly("DESK 12-05 00:00 OPEN");
        matter.act(Role.DESK, "caseInform", Map.of("note", "明天换线。"));

        assertThat(matter.duties("IC-09")).containsExactly("DESK 12-05 00:00 MET");
    }
}
