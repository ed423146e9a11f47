package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.acceptance.EstateAtWork;
import cn.huiyin.acceptance.Matter;
import cn.huiyin.attachments.Pictures;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever scans the code at a place reports there, without logging in where the estate allows it. */
@HuiyinTest
class FileByCodeIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    private EstateAtWork estate;
    private Forms forms;
    private String path;
    private UUID place;

    @BeforeEach
    void hangAPoster() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
        forms = new Forms(api);
        path = "/q/" + poster(estate.company());
    }

    @Test
    @Clause("CO-01")
    void isTakenInUnverifiedAndFollowedByASecretLink() {
        Forms.Page form = forms.open(path, "zh-CN");
        Forms.Page sent = forms.send(path, told(form, Map.of("photos", Pictures.jpeg())));
        Forms.Page followed = forms.open(sent.location(), "en");

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.cookie()).isNull();
        assertThat(form.body()).contains("2 号电梯", "119");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(followed.body())
                .contains("Received", "2 号电梯", reference())
                .doesNotContain("轿厢", "孙先生", "13700000000");
        Matter matter = matter();
        assertThat(matter.read("unverified").asBoolean()).isTrue();
        assertThat(matter.read("channel").asString()).isEqualTo("QR");
        assertThat(matter.read("place").asString()).isEqualTo("2 号电梯");
        assertThat(matter.read("reporter").path("name").asString()).isEqualTo("孙先生");
        assertThat(matter.read("timeline").at("/0/actor").asString()).isEqualTo("扫码上报人（未登录）");
        assertThat(matter.read("timeline").at("/0/attachments").size()).isEqualTo(1);
        assertThat(world.jdbc()
                        .sql("select count(*) from follow_links where position(:token::bytea in token_hash) > 0")
                        .param("token", Forms.follow(form))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @Clause("CO-01")
    void theDeskConfirmsItWithinAWorkingDayAndOnlyWhatWasReportedWithoutLogIn() {
        forms.send(path, told(forms.open(path, "en"), Map.of()));
        Matter matter = matter();
        assertThat(matter.duties("CO-01")).containsExactly("DESK 12-03 00:00 OPEN");

        estate.pass(Duration.ofHours(2));
        matter.act(Role.DESK, "caseConfirm", Map.of("note", "已到现场看过，确实异响。"));
        assertThat(matter.duties("CO-01")).containsExactly("DESK 12-03 00:00 MET");
        assertThat(matter.read("unverified").asBoolean()).isFalse();
        assertThat(matter.refusal(Role.DESK, "caseConfirm", Map.of())).isEqualTo("case.confirm.not-needed ");

        Matter known = estate.received(Role.OCCUPANT, Map.of("channel", "QR", "commonPlaceId", place.toString()));
        assertThat(known.duties("CO-01")).isEmpty();
        assertThat(known.read("unverified").asBoolean()).isFalse();
        assertThat(estate.complaint().duties("CO-01")).isEmpty();
    }

    @Test
    void leadsToTheLogInWhereTheEstateDoesNotAllowIt() {
        Office office = new Office(world, transaction, beans, "sunshine-coast", Map.of("anonymousQr", "nowhere"));
        String closed = "/q/" + poster(office.company());

        Forms.Page page = forms.open(closed, "en");
        Forms.Page sent = forms.send(closed, Map.of("follow", Ids.token(), "kind", "REPAIR", "description", "电梯异响"));

        assertThat(page.body())
                .contains("Log in", "/occupant/file?place=" + closed.substring(3))
                .doesNotContain("<form");
        assertThat(sent.body()).contains("Log in").doesNotContain("<form");
        assertThat(count(office.company())).isZero();
    }

    @Test
    void isOneReportHoweverOftenTheFormIsSent() {
        Map<String, ?> told = told(forms.open(path, "en"), Map.of());

        assertThat(forms.send(path, told).location())
                .isEqualTo(forms.send(path, told).location());
        assertThat(count(estate.company())).isEqualTo(1);
    }

    @Test
    void takesNoFormFromAnotherPage() {
        Map<String, ?> told = told(forms.open(path, "en"), Map.of());

        assertThat(forms.send(path, told, "https://elsewhere.example").status()).isEqualTo(403);
        assertThat(forms.send(path, told, null).status()).isEqualTo(403);
        assertThat(count(estate.company())).isZero();
    }

    @Test
    void saysWhatIsWrongKeepsWhatWasTypedAndStoresNothing() {
        Forms.Page form = forms.open(path, "en");

        Forms.Page empty = forms.send(path, told(form, Map.of("description", " ")));
        Forms.Page half = forms.send(path, told(form, Map.of("phone", "")));
        Forms.Page noPhoto = forms.send(
                path, told(form, Map.of("photos", "not a picture".getBytes(java.nio.charset.StandardCharsets.UTF_8))));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(half.body()).contains("孙先生").contains("role=\"alert\"");
        assertThat(noPhoto.body()).contains("A photo cannot be read");
        assertThat(count(estate.company())).isZero();
    }

    @Test
    void marksTheFieldThatIsWrongAndNoOther() {
        Forms.Page form = forms.open(path, "en");

        String noPhone = forms.send(path, told(form, Map.of("phone", ""))).body();
        String noName = forms.send(path, told(form, Map.of("name", ""))).body();
        String longName =
                forms.send(path, told(form, Map.of("name", "王".repeat(61)))).body();

        assertThat(wrongFields(form.body())).isEmpty();
        assertThat(wrongFields(noPhone)).containsExactly("phone");
        assertThat(noPhone).contains("孙先生", "轿厢里有异响");
        assertThat(wrongFields(noName)).containsExactly("name");
        assertThat(noName).contains("13700000000", "轿厢里有异响");
        assertThat(wrongFields(longName)).containsExactly("name");
        assertThat(longName).contains("60 characters at most", "13700000000");
        assertThat(count(estate.company())).isZero();
    }

    @Test
    void tellsTimesAsTheEstatesClocksShowThemAndWhichOfTwoHoursItWas() {
        world.jdbc()
                .sql("update estates set zone = 'America/New_York' where id = ?")
                .param(estate.company().estate())
                .update();
        MovableClock clock = beans.getBean(MovableClock.class);

        clock.moveTo(Instant.parse("2027-11-06T05:30:00Z"));
        String summer = followed();
        clock.moveTo(Instant.parse("2027-11-07T05:30:00Z"));
        String first = followed();
        clock.moveTo(Instant.parse("2027-11-07T06:30:00Z"));
        String second = followed();
        clock.moveTo(Instant.parse("2027-11-08T06:30:00Z"));
        String winter = followed();

        assertThat(summer).contains("2027-11-06 01:30<", "Eastern Time");
        assertThat(first).contains("2027-11-07 01:30 -04:00<");
        assertThat(second).contains("2027-11-07 01:30 -05:00<");
        assertThat(winter).contains("2027-11-08 01:30<");
    }

    @Test
    void asksForPatienceAfterTooManyFormsAtOnePlace() {
        int refused = 0;
        for (int i = 0; i < 11; i++) {
            refused = forms.send(path, Map.of("follow", "x", "kind", "REPAIR", "description", "x"))
                    .status();
        }

        assertThat(refused).isEqualTo(429);
        assertThat(count(estate.company())).isZero();
    }

    @Test
    void knowsNoOtherCodeAndSpeaksTheLanguageOfTheBrowser() {
        assertThat(forms.open("/q/" + Ids.token(), "en").status()).isEqualTo(404);
        assertThat(forms.open("/q/x", "en").status()).isEqualTo(404);
        assertThat(forms.open("/f/" + Ids.token(), "en").status()).isEqualTo(404);
        assertThat(forms.open(path, "en").body()).contains("Report it here", "lang=\"en\"");
        assertThat(forms.open(path, "zh-TW").body()).contains("在這裡報事", "lang=\"zh-Hant\"");
        assertThat(forms.open(path, "fr").body()).contains("在这里报事");
        assertThat(forms.open(path + "?lang=en", "zh-CN").body()).contains("Report it here");
    }

    @Test
    void thePlaceIsFilledInForWhoLivesThereAndForNobodyElse() {
        EstateAtWork elsewhere = EstateAtWork.under(beans, "sunshine-coast");
        Map<String, ?> code = Map.of("code", path.substring(3));
        String query = "query ($code: String!) { placeOfCode(code: $code) { id } }";

        assertThat(api.call(estate.as(Role.OCCUPANT), query, code)
                        .data("/placeOfCode/id")
                        .asString())
                .isEqualTo(place.toString());
        assertThat(api.call(elsewhere.as(Role.OCCUPANT), query, code)
                        .data("/placeOfCode")
                        .isNull())
                .isTrue();
    }

    @Test
    void theDeskPrintsThePostersOfItsEstate() {
        Api.Answer posters = api.call(
                estate.as(Role.DESK),
                "query ($estate: ID!) { placePosters(estateId: $estate) { place { name } url path size } }",
                Map.of("estate", estate.company().estate().toString()));

        assertThat(posters.data("/placePosters/0/url").asString()).endsWith(path);
        assertThat(posters.data("/placePosters/0/place/name").asString()).isEqualTo("2 号电梯");
        assertThat(posters.data("/placePosters").size()).isEqualTo(1);
    }

    private Map<String, Object> told(Forms.Page form, Map<String, ?> other) {
        Map<String, Object> told = new HashMap<>(Map.of(
                "follow", Forms.follow(form),
                "kind", "REPAIR",
                "description", "轿厢里有异响，门关不严。",
                "name", "孙先生",
                "phone", "13700000000"));
        told.putAll(other);
        return told;
    }

    private String followed() {
        Forms.Page sent = forms.send(path, told(forms.open(path, "en"), Map.of()));
        return forms.open(sent.location(), "en").body();
    }

    private static List<String> wrongFields(String page) {
        return Pattern.compile("id=\"([a-z]+)\"[^>]*aria-invalid=\"true\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String poster(World.Company company) {
        String code = Ids.token();
        place = Ids.next();
        world.jdbc()
                .sql("""
                        insert into common_places (company_id, estate_id, id, name, kind, qr_token)
                        values (?, ?, ?, '2 号电梯', 'LIFT', ?)""")
                .params(company.id(), company.estate(), place, code)
                .update();
        return code;
    }

    private Matter matter() {
        String id = world.jdbc()
                .sql("select id from cases where company_id = ? and unverified")
                .param(estate.company().id())
                .query(UUID.class)
                .single()
                .toString();
        return estate.matter(id);
    }

    private String reference() {
        return world.jdbc()
                .sql("select reference from cases where company_id = ?")
                .param(estate.company().id())
                .query(String.class)
                .single();
    }

    private int count(World.Company company) {
        return world.jdbc()
                .sql("select count(*) from cases where company_id = ?")
                .param(company.id())
                .query(Integer.class)
                .single();
    }
}
