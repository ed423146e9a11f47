package cn.huiyin.cases.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.acceptance.EstateAtWork;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** A real mailbox is read: what people write waits at the desk, what machines send is set aside, and nothing is lost. */
@HuiyinTest
class MailboxIT {

    private static final String SET = """
            mutation($input: MailboxSetInput!) { mailboxSet(input: $input) {
              mailbox { host username polledAt trouble } errors { path code message } } }""";

    private static final String LIST = """
            query($state: LetterState) { letters(state: $state) { edges { node {
              id senderName senderAddress subject body attachmentCount state reason note caseId reference } } } }""";

    private static final String TAKE = """
            mutation($input: LetterTakeInput!) { letterTake(input: $input) {
              caseId letter { state } errors { path code __typename } } }""";

    private static final String ONE_PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final GreenMail server = new GreenMail(ServerSetupTest.IMAP.dynamicPort());

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PollMailbox pollMailbox;

    @Autowired
    private World world;

    @Autowired
    private Api api;

    private EstateAtWork estate;
    private GreenMailUser office;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
        server.start();
        office = server.setUser("office@estate.example", "office", "right");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    @Clause({"CO-01", "FC-1"})
    void takesAMailInWithItsPhotoAndLetsTheClocksRunFromItsArrival() throws MessagingException {
        set("right");
        office.deliver(letter("车库积水", "B1 车库入口积水，老人滑倒过。", Map.of()));
        poll();
        String letter = letters(null).getFirst().path("id").asString();
        assertThat(letters(null).getFirst().path("attachmentCount").asInt()).isEqualTo(1);

        Api.Answer taken = take(letter, Map.of("kind", "COMPLAINT", "placeText", "B1 车库入口"));

        String caseId = taken.data("/letterTake/caseId").asString();
        JsonNode matter = api.call(
                        estate.as(Role.DESK),
                        "query($id: ID!) { case(id: $id) { channel description receivedAt enteredAt "
                                + "reporter { name phone wishedMeans } attachments { mediaType } } }",
                        Map.of("id", caseId))
                .data("/case");
        assertThat(matter.path("channel").asString()).isEqualTo("EMAIL");
        assertThat(matter.path("description").asString()).isEqualTo("车库积水\nB1 车库入口积水，老人滑倒过。");
        assertThat(matter.path("reporter").path("name").asString()).isEqualTo("赵敏");
        assertThat(matter.path("reporter").path("wishedMeans").asString()).isEqualTo("zhao@home.example");
        assertThat(matter.path("receivedAt").asString())
                .isLessThan(matter.path("enteredAt").asString());
        assertThat(matter.path("attachments").path(0).path("mediaType").asString())
                .isEqualTo("image/png");
        assertThat(letters(null)).isEmpty();
        assertThat(letters("TAKEN"))
                .singleElement()
                .satisfies(one -> assertThat(one.path("caseId").asString()).isEqualTo(caseId));
    }

    @Test
    void keepsEachMailOnceHoweverOftenItIsRead() throws MessagingException {
        set("right");
        office.deliver(letter("路灯不亮", "三号楼前。", Map.of()));
        poll();
        poll();
        world.jdbc()
                .sql("update mailboxes set uid_validity = 7 where company_id = ?")
                .param(estate.company().id())
                .update();

        poll();

        assertThat(letters(null)).hasSize(1);
    }

    @Test
    void joinsTheCaseWhoseNumberTheSubjectNames() throws MessagingException {
        set("right");
        String id = estate.complaint().id();
        String reference = api.call(
                        estate.as(Role.DESK), "query($id: ID!) { case(id: $id) { reference } }", Map.of("id", id))
                .data("/case/reference")
                .asString();
        office.deliver(letter("回复：[" + reference + "] 已收到您的反映", "昨晚又闪了。", Map.of()));

        poll();

        assertThat(letters(null)).isEmpty();
        assertThat(letters("JOINED")).singleElement().satisfies(one -> {
            assertThat(one.path("caseId").asString()).isEqualTo(id);
            assertThat(one.path("reference").asString()).isEqualTo(reference);
        });
    }

    @Test
    void setsAsideWhatMachinesSend() throws MessagingException {
        set("right");
        office.deliver(letter("自动回复", "我在休假。", Map.of("Auto-Submitted", "auto-replied")));
        office.deliver(letter("周刊", "本周优惠。", Map.of("Precedence", "bulk")));
        office.deliver(letter("Undelivered", "550", Map.of("Return-Path", "<>")));
        office.deliver(letter("正常来信", "楼道灯坏了。", Map.of("Auto-Submitted", "no")));

        poll();

        assertThat(letters("ASIDE").stream().map(one -> one.path("reason").asString()))
                .containsExactlyInAnyOrder("LOOP", "LOOP", "BOUNCE");
        assertThat(letters(null).stream().map(one -> one.path("subject").asString()))
                .containsExactly("正常来信");
    }

    @Test
    void parksWhatIsBrokenOrTooLargeAndReadsOn() throws MessagingException {
        set("right");
        office.deliver(raw("""
                Subject: broken
                From: a@b.example
                Message-ID: <broken@b>
                Content-Type: text/plain; charset=no-such-charset

                xx
                """));
        office.deliver(raw("Subject: large\r\nFrom: a@b.example\r\nMessage-ID: <large@b>\r\n\r\n"
                + "x".repeat(78).concat("\r\n").repeat(40 * 1024 * 1024 / 80)));
        office.deliver(letter("后面这封", "读得到。", Map.of()));

        poll();

        assertThat(letters("ASIDE").stream()
                        .map(one -> one.path("subject").asString() + " "
                                + one.path("reason").asString()))
                .containsExactlyInAnyOrder("broken UNREADABLE", "large TOO_LARGE");
        assertThat(letters(null).stream().map(one -> one.path("body").asString()))
                .containsExactly("读得到。");
    }

    @Test
    void refusesAMailboxThatCannotBeReadAndKeepsNothing() {
        Api.Answer wrong = set("wrong");
        assertThat(wrong.data("/mailboxSet/errors/0/path/1").asString()).isEqualTo("password");
        assertThat(wrong.data("/mailboxSet/errors/0/code").asString()).isEqualTo("letters.mailbox.log-in");

        Api.Answer nowhere = api.call(
                estate.as(Role.DIRECTOR),
                SET,
                Map.of(
                        "input",
                        Map.of(
                                "host",
                                "localhost",
                                "port",
                                1,
                                "security",
                                "NONE",
                                "username",
                                "office",
                                "password",
                                "right")));
        assertThat(nowhere.data("/mailboxSet/errors/0/path/1").asString()).isEqualTo("host");
        assertThat(world.jdbc()
                        .sql("select count(*) from mailboxes where company_id = ?")
                        .param(estate.company().id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsThePasswordEncryptedAndTellsOfTrouble() {
        set("right");
        String kept = world.jdbc()
                .sql("select password from mailboxes where company_id = ?")
                .param(estate.company().id())
                .query(String.class)
                .single();
        assertThat(kept)
                .isNotEmpty()
                .doesNotContain("right")
                .doesNotContain(HexFormat.of().formatHex("right".getBytes(StandardCharsets.UTF_8)));

        office.setPassword("changed");
        poll();

        assertThat(api.call(estate.as(Role.DIRECTOR), "{ mailbox { trouble } }")
                        .data("/mailbox/trouble")
                        .asString())
                .isEqualTo("LOG_IN");
    }

    @Test
    void decidesOnALetterOnceAndCanTakeInWhatWasSetAside() throws MessagingException {
        set("right");
        office.deliver(letter("合作", "我们卖涂料。", Map.of()));
        poll();
        String id = letters(null).getFirst().path("id").asString();
        Map<String, ?> aside = Map.of("input", Map.of("letterId", id, "note", "推销"));
        String setAside =
                "mutation($input: LetterSetAsideInput!) { letterSetAside(input: $input) { letter { state reason note } errors { code } } }";

        assertThat(api.call(estate.as(Role.DESK), setAside, aside)
                        .data("/letterSetAside/letter/reason")
                        .asString())
                .isEqualTo("NO_MATTER");
        assertThat(api.call(estate.as(Role.DESK), setAside, aside)
                        .data("/letterSetAside/errors/0/code")
                        .asString())
                .isEqualTo("letters.decided");
        assertThat(take(id, Map.of("kind", "INQUIRY", "placeText", "门岗"))
                        .data("/letterTake/letter/state")
                        .asString())
                .isEqualTo("TAKEN");
        assertThat(take(id, Map.of("kind", "INQUIRY", "placeText", "门岗"))
                        .data("/letterTake/errors/0/code")
                        .asString())
                .isEqualTo("letters.decided");
    }

    @Test
    void hidesLettersFromWorkersOccupantsAndOtherCompanies() throws MessagingException {
        set("right");
        office.deliver(letter("车库积水", "B1。", Map.of()));
        poll();
        String id = letters(null).getFirst().path("id").asString();
        World.Company other = world.company();

        assertThat(api.call(estate.as(Role.WORKER), LIST).refusal()).isEqualTo("FORBIDDEN");
        assertThat(api.call(estate.as(Role.OCCUPANT), LIST).refusal()).isEqualTo("FORBIDDEN");
        assertThat(api.call(other.as(Role.DESK), LIST).data("/letters/edges").size())
                .isZero();
        assertThat(api.call(other.as(Role.DESK), TAKE, Map.of("input", Map.of("letterId", id, "kind", "COMPLAINT")))
                        .refusal())
                .isEqualTo("NOT_FOUND");
        assertThat(letters(null)).hasSize(1);
    }

    private Api.Answer set(String password) {
        return api.call(
                estate.as(Role.DIRECTOR),
                SET,
                Map.of(
                        "input",
                        Map.of(
                                "host",
                                "localhost",
                                "port",
                                server.getImap().getPort(),
                                "security",
                                "NONE",
                                "username",
                                "office",
                                "password",
                                password)));
    }

    private void poll() {
        assertThat(pollMailbox.poll(estate.company().id(), estate.company().estate()))
                .isTrue();
    }

    private List<JsonNode> letters(String state) {
        Map<String, ?> variables = state == null ? Map.of() : Map.of("state", state);
        return StreamSupport.stream(
                        api.call(estate.as(Role.DESK), LIST, variables)
                                .data("/letters/edges")
                                .spliterator(),
                        false)
                .map(edge -> edge.path("node"))
                .toList();
    }

    private Api.Answer take(String letter, Map<String, ?> more) {
        Map<String, Object> input = new java.util.HashMap<>(more);
        input.put("letterId", letter);
        return api.call(estate.as(Role.DESK), TAKE, Map.of("input", input));
    }

    private static MimeMessage letter(String subject, String words, Map<String, String> headers)
            throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(address());
        mail.setRecipients(Message.RecipientType.TO, "office@estate.example");
        mail.setSubject(subject, "UTF-8");
        MimeBodyPart page = new MimeBodyPart();
        page.setContent("<p>" + words + "</p><script>alert(1)</script>", "text/html; charset=UTF-8");
        MimeBodyPart photo = new MimeBodyPart();
        photo.setContent(Base64.getDecoder().decode(ONE_PIXEL), "image/png");
        photo.setFileName("积水.png");
        mail.setContent(new MimeMultipart(page, photo));
        for (Map.Entry<String, String> header : headers.entrySet()) {
            mail.setHeader(header.getKey(), header.getValue());
        }
        mail.saveChanges();
        return mail;
    }

    private static InternetAddress address() {
        try {
            return new InternetAddress("zhao@home.example", "赵敏", "UTF-8");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MimeMessage raw(String text) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
