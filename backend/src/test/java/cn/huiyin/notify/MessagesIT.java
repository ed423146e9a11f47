package cn.huiyin.notify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.cases.CaseWorld;
import cn.huiyin.duties.DutyWorld;
import cn.huiyin.duties.LookAtDuties;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.Listeners;
import cn.huiyin.testing.Mailbox;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import cn.huiyin.visits.DenyByLink;
import cn.huiyin.visits.event.VisitClaimed;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@HuiyinTest
class MessagesIT {

    private static final Pattern DENIAL = Pattern.compile("/v/([A-Za-z0-9_-]{22})");

    @Autowired
    private World world;

    @Autowired
    private Api api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private SendMessage send;

    @Autowired
    private DenyByLink links;

    @Autowired
    private LookAtDuties lookAtDuties;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private World.Company company;
    private UUID person;
    private World.Member occupant;
    private String address;

    @BeforeEach
    void open() {
        company = DutyWorld.in(beans).open("sunshine-coast");
        person = occupantNamed("王芳");
        occupant = world.member(company.id(), company.organization(), company.estate(), Role.OCCUPANT, null, person);
        address = "o" + person + "@example.org";
    }

    @AfterEach
    void mailAgain() {
        Mailbox.open();
    }

    @Test
    void tellsTheComplainantInTheAppThatTheCaseWasReceived() {
        UUID id = received(person);

        JsonNode message = inbox(occupant.as()).path(0).path("node");

        assertThat(message.path("kind").asString()).isEqualTo("CASE_RECEIVED");
        assertThat(message.path("caseId").asString()).isEqualTo(id.toString());
        assertThat(message.path("reference").asString()).isNotEmpty();
        assertThat(unread(occupant.as())).isEqualTo(1);
        assertThat(states()).containsExactly("CASE_RECEIVED IN_APP");

        assertThat(read(occupant.as(), message.path("id").asString()).refusal()).isEmpty();

        assertThat(unread(occupant.as())).isZero();
    }

    @Test
    void showsAMessageToItsAddresseeAlone() {
        received(person);
        String message = inbox(occupant.as()).path(0).path("node").path("id").asString();
        World.Member neighbour = world.member(
                company.id(), company.organization(), company.estate(), Role.OCCUPANT, null, occupantNamed("李雷"));

        for (Api.As other : List.of(
                neighbour.as(),
                company.as(Role.DESK),
                company.as(Role.HEAD_OFFICE),
                world.company().as(Role.DESK))) {
            assertThat(inbox(other)).isEmpty();
            assertThat(read(other, message).refusal()).isEqualTo("NOT_FOUND");
        }
        assertThat(unread(occupant.as())).isEqualTo(1);
    }

    @Test
    void mailsUnderOneIdUntilTheServerTakesIt() throws Exception {
        settings(occupant.as(), address, "en");
        UUID id = received(person);
        SendTask.Due due = waiting();
        Mailbox.close();

        assertThat(send.send(due)).contains(Duration.ofMinutes(1));
        assertThat(send.send(due)).contains(Duration.ofMinutes(4));
        Mailbox.open();
        assertThat(send.send(due)).isEmpty();
        assertThat(send.send(due)).isEmpty();

        assertThat(states()).containsExactly("CASE_RECEIVED SENT");
        assertThat(Mailbox.of(address)).hasSize(1);
        MimeMessage mail = Mailbox.of(address).getFirst();
        assertThat(mail.getMessageID()).isEqualTo("<" + due.messageId() + "@huiyin.invalid>");
        assertThat(mail.getSubject()).contains("received as");
        assertThat(plain(mail)).contains("/occupant/cases/" + id).doesNotContain("王芳", "13800138000", "屋面漏水");
    }

    @Test
    void givesUpAfterTheSetAttempts() {
        settings(occupant.as(), address, "zh");
        received(person);
        SendTask.Due due = waiting();
        Mailbox.close();

        for (int tried = 1; tried < 6; tried++) {
            assertThat(send.send(due)).isPresent();
        }

        assertThat(send.send(due)).isEmpty();
        assertThat(states()).containsExactly("CASE_RECEIVED FAILED");
        assertThat(inbox(occupant.as())).hasSize(1);
    }

    @Test
    @Clause("SUN-11")
    void sendsAfterAClaimedVisitALinkToDenyIt() throws Exception {
        settings(occupant.as(), address, "zh-TW");
        UUID id = received(person);
        send.send(waiting());
        replied(id);

        visit(id);
        SendTask.Due due = waiting();
        assertThat(secret(due)).isPresent();
        send.send(due);

        String text = plain(Mailbox.of(address).getLast());
        Matcher link = DENIAL.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        assertThat(text).contains("沒有這回事").doesNotContain("王芳");
        assertThat(secret(due)).isEmpty();
        assertThat(links.day(link.group(1))).isPresent();
        assertThat(links.deny(link.group(1))).isTrue();
        assertThat(links.deny(link.group(1))).isFalse();
    }

    @Test
    void parksNothingForTheDeskOfWhatTheCompanyAloneWasTold() {
        received(company.as(Role.QUALITY), occupantNamed("赵老太"), Map.of("companyAlone", true));

        assertThat(states()).containsExactly("CASE_RECEIVED NO_ADDRESS");
        assertThat(unaddressed(company.as(Role.DESK))).isEmpty();
        assertThat(unaddressed(company.as(Role.DIRECTOR))).isEmpty();
    }

    @Test
    void tellsWhoBookedThatTheServiceWaitsForTheirWord() {
        UUID unit = CaseWorld.unit(world, company);
        UUID id = received(company.as(Role.DESK), person, Map.of("kind", "BOOKING", "unitId", unit.toString()));
        act(
                id,
                "caseTriage",
                "CaseTriageInput",
                Map.of(
                        "valid", true,
                        "category", "booking.clean",
                        "severity", "GENERAL",
                        "urgency", "ROUTINE",
                        "responsibility", "OFFICE"));
        act(
                id,
                "bookingCheck",
                "BookingCheckInput",
                Map.of("service", "擦窗四扇", "startsAt", "2027-12-05T10:00:00+08:00"));

        assertThat(states()).containsExactlyInAnyOrder("CASE_RECEIVED IN_APP", "BOOKING_OFFERED IN_APP");
    }

    private void act(UUID id, String mutation, String type, Map<String, ?> told) {
        Map<String, Object> input = new HashMap<>(told);
        input.put("caseId", id.toString());
        input.put(
                "version",
                world.jdbc()
                        .sql("select version from cases where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single());
        Api.Answer answer = api.call(
                company.as(Role.DESK),
                "mutation($input: " + type + "!) { " + mutation + "(input: $input) { errors { code } } }",
                Map.of("input", input));
        assertThat(answer.data("/" + mutation + "/errors")).isEmpty();
        Listeners.finished(world.jdbc());
    }

    @Test
    void parksWhatReachesNobodyForTheDesk() {
        UUID offline = occupantNamed("赵老太");
        received(offline);

        assertThat(states()).containsExactly("CASE_RECEIVED NO_ADDRESS");
        JsonNode parked = unaddressed(company.as(Role.DESK));
        assertThat(parked).hasSize(1);
        assertThat(unaddressed(world.company().as(Role.DESK))).isEmpty();
        String id = parked.path(0).path("node").path("id").asString();

        assertThat(told(world.company().as(Role.DESK), id).refusal()).isEqualTo("NOT_FOUND");
        assertThat(told(company.as(Role.DESK), id).data("/messageTold/errors")).isEmpty();

        assertThat(states()).containsExactly("CASE_RECEIVED TOLD");
        assertThat(unaddressed(company.as(Role.DESK))).isEmpty();
        assertThat(told(company.as(Role.DESK), id)
                        .data("/messageTold/errors/0/code")
                        .asString())
                .isEqualTo("notify.message.not-parked");
    }

    @Test
    void writesToAnOccupantWithoutAccountWhereTheDeskEnteredAnAddress() throws Exception {
        UUID offline = occupantNamed("赵老太");
        assertThat(settings(company.as(Role.DESK), "zhao@example.org", "zh", offline)
                        .data("/messageSettingsSet/errors"))
                .isEmpty();
        received(offline);

        send.send(waiting());

        assertThat(Mailbox.of("zhao@example.org")).hasSize(1);
        assertThat(Mailbox.of("zhao@example.org").getFirst().getSubject()).contains("已受理");
    }

    @Test
    void setsNobodyElsesAddress() {
        Api.As stranger = world.company().as(Role.DESK);

        assertThat(settings(stranger, "x@example.org", "zh", person).refusal()).isEqualTo("NOT_FOUND");
        assertThat(settings(company.as(Role.WORKER), "x@example.org", "zh", person)
                        .refusal())
                .isEqualTo("FORBIDDEN");
        assertThat(settings(occupant.as(), "nonsense", "zh")
                        .data("/messageSettingsSet/errors/0/code")
                        .asString())
                .isEqualTo("notify.email.malformed");
        assertThat(settings(occupant.as(), null, "xx")
                        .data("/messageSettingsSet/errors/0/code")
                        .asString())
                .isEqualTo("notify.language.unknown");
        assertThat(world.jdbc()
                        .sql("select count(*) from message_addresses where company_id = ?")
                        .param(company.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void hearsAnEventTwiceAndTellsOnce() {
        UUID id = received(person);
        replied(id);
        UUID visit = visit(id);

        Scope.run(
                Scope.system(company.id(), company.estate()),
                () -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new VisitClaimed(company.id(), company.estate(), id, visit))));
        Listeners.finished(world.jdbc());

        assertThat(states()).containsExactlyInAnyOrder("CASE_RECEIVED IN_APP", "VISIT_CLAIMED IN_APP");
    }

    @Test
    void tellsTheNextLevelThatADutyWasMissed() {
        received(person);
        clock.moveBy(Duration.ofDays(6));

        lookAtDuties.run();
        Listeners.finished(world.jdbc());
        clock.moveBy(Duration.ofDays(1));

        assertThat(kinds(company.as(Role.DIRECTOR))).contains("DUTY_BREACHED");
        assertThat(kinds(occupant.as())).doesNotContain("DUTY_BREACHED");
        assertThat(kinds(company.as(Role.COMMITTEE))).isEmpty();
    }

    @Test
    void tellsTheDeputyToo() {
        received(person);
        clock.moveBy(Duration.ofMinutes(23));
        lookAtDuties.run();
        Listeners.finished(world.jdbc());
        assertThat(kinds(company.as(Role.DESK))).contains("DUTY_DUE_SOON");
        assertThat(kinds(company.as(Role.WORKER))).isEmpty();

        absent(Role.DESK, Role.WORKER);
        absent(Role.DIRECTOR, Role.GUARD);
        received(person);
        clock.moveBy(Duration.ofMinutes(23));
        lookAtDuties.run();
        Listeners.finished(world.jdbc());
        assertThat(kinds(company.as(Role.WORKER))).containsExactly("DUTY_DUE_SOON");
        assertThat(kinds(company.as(Role.GUARD))).doesNotContain("DUTY_DUE_SOON");

        clock.moveBy(Duration.ofHours(1));
        lookAtDuties.run();
        Listeners.finished(world.jdbc());
        assertThat(kinds(company.as(Role.GUARD))).contains("DUTY_BREACHED");
        assertThat(kinds(company.as(Role.WORKER))).doesNotContain("DUTY_BREACHED");
    }

    private void absent(Role who, Role deputy) {
        world.jdbc()
                .sql("""
                        insert into absences (company_id, estate_id, id, membership_id, deputy_id, absent_from, absent_until)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        company.id(),
                        company.estate(),
                        Ids.next(),
                        company.membership(who),
                        company.membership(deputy),
                        Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant().plus(Duration.ofDays(3))))
                .update();
    }

    @Test
    void sendsAnInvitationFromTheOutboxAndKeepsNoCode() throws Exception {
        String worker = "w" + Ids.next() + "@example.org";
        Api.Answer invited = api.call(
                company.as(Role.DIRECTOR),
                """
                mutation ($input: StaffInviteInput!) { staffInvite(input: $input) { membershipId errors { code } } }""",
                Map.of(
                        "input",
                        Map.of(
                                "estateId",
                                company.estate().toString(),
                                "role",
                                "WORKER",
                                "departmentId",
                                company.departments().get("engineering").toString(),
                                "displayName",
                                "王师傅",
                                "email",
                                worker)));
        assertThat(invited.data("/staffInvite/errors")).isEmpty();
        SendTask.Due due = waiting();

        send.send(due);

        assertThat(plain(Mailbox.of(worker).getFirst())).contains("/join?code=");
        assertThat(secret(due)).isEmpty();
        assertThat(kinds(company.as(Role.DIRECTOR))).doesNotContain("INVITATION");
    }

    private UUID occupantNamed(String name) {
        UUID id = Ids.next();
        world.jdbc()
                .sql(
                        "insert into occupants (company_id, estate_id, id, name, phone) values (?, ?, ?, ?, '13800138000')")
                .params(company.id(), company.estate(), id, name)
                .update();
        return id;
    }

    private UUID received(UUID by) {
        return received(company.as(Role.DESK), by, Map.of());
    }

    private UUID received(Api.As enteredBy, UUID by, Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "estateId", company.estate().toString(),
                "kind", "COMPLAINT",
                "channel", "PHONE",
                "description", "屋面漏水",
                "occupantId", by.toString()));
        input.putAll(change);
        Api.Answer answer = api.call(enteredBy, """
                mutation ($input: CaseReceiveInput!) { caseReceive(input: $input) { case { id } errors { code } } }""", Map.of("input", input));
        Listeners.finished(world.jdbc());
        return UUID.fromString(answer.data("/caseReceive/case/id").asString());
    }

    private void replied(UUID id) {
        world.jdbc()
                .sql(
                        "update cases set state = 'REPLIED', valid = true, category = 'leak.roof', severity = 'GENERAL', "
                                + "urgency = 'ROUTINE', responsibility = 'COMMON', replied_at = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    private UUID visit(UUID id) {
        Api.Answer answer = api.call(
                company.as(Role.DESK),
                "mutation { visitRecord(input: {caseId: \"%s\", method: PHONE, solved: true, note: \"好\"}) { visit { id } errors { code } } }"
                        .formatted(id));
        Listeners.finished(world.jdbc());
        return UUID.fromString(answer.data("/visitRecord/visit/id").asString());
    }

    private JsonNode inbox(Api.As as) {
        return api.call(as, "{ messages { edges { node { id kind caseId reference readAt } } } }")
                .data("/messages/edges");
    }

    private List<String> kinds(Api.As as) {
        return inbox(as).findValuesAsString("kind");
    }

    private int unread(Api.As as) {
        return api.call(as, "{ unreadMessages }").data("/unreadMessages").asInt();
    }

    private Api.Answer read(Api.As as, String id) {
        return api.call(
                as, "mutation { messageRead(input: {messageId: \"%s\"}) { messageId errors { code } } }".formatted(id));
    }

    private Api.Answer told(Api.As as, String id) {
        return api.call(
                as, "mutation { messageTold(input: {messageId: \"%s\"}) { messageId errors { code } } }".formatted(id));
    }

    private JsonNode unaddressed(Api.As as) {
        return api.call(as, "{ unaddressedMessages { edges { node { id kind reference } } } }")
                .data("/unaddressedMessages/edges");
    }

    private Api.Answer settings(Api.As as, String email, String language) {
        return settings(as, email, language, null);
    }

    private Api.Answer settings(Api.As as, String email, String language, UUID of) {
        Map<String, Object> input = new java.util.HashMap<>();
        input.put("email", email);
        input.put("language", language);
        input.put("occupantId", of == null ? null : of.toString());
        return api.call(as, """
                mutation ($input: MessageSettingsSetInput!) { messageSettingsSet(input: $input) {
                    settings { email language } errors { code } } }""", Map.of("input", input));
    }

    private List<String> states() {
        return world.jdbc()
                .sql("select kind || ' ' || state from messages where company_id = ? and kind not like 'DUTY%'")
                .param(company.id())
                .query(String.class)
                .list();
    }

    private SendTask.Due waiting() {
        return world.jdbc()
                .sql(
                        "select company_id, estate_id, id as message_id from messages where company_id = ? and state = 'WAITING'")
                .param(company.id())
                .query(SendTask.Due.class)
                .single();
    }

    private Optional<String> secret(SendTask.Due due) {
        return Optional.ofNullable(world.jdbc()
                        .sql("select coalesce(secret, '') from messages where id = ?")
                        .param(due.messageId())
                        .query(String.class)
                        .single())
                .filter(text -> !text.isEmpty());
    }

    private static String plain(MimeMessage mail) throws Exception {
        Object content = mail.getContent();
        while (content instanceof MimeMultipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
    }
}
