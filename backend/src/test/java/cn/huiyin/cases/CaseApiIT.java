package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.StatementCount;
import cn.huiyin.testing.World;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

@HuiyinTest
class CaseApiIT {

    private static final String CASE = """
            { id version reference state open valid category categoryName place description reporter { name phone }
              contact { name phone } department { code name } assignee { displayName role } solution reply repeatCount
              timeline { sequence act actor text attachments { id path } } attachments { id mediaType size }
              permissions { canCaseTriage canCaseDispatch canSolutionOffer canSolutionAccept canOutcomeDraft } }""";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Office office;
    private Api.As desk;

    @BeforeEach
    void open() {
        office = new Office(world, transaction, beans);
        desk = office.company().as(Role.DESK);
    }

    @Test
    void takesInAComplaintAndShowsItToTheDesk() {
        Api.Answer answer = receive(desk, "\"key-1\"");

        assertThat(answer.data("/caseReceive/errors").size()).isZero();
        assertThat(answer.data("/caseReceive/case/state").asString()).isEqualTo("RECEIVED");
        assertThat(answer.data("/caseReceive/case/place").asString()).isEqualTo("3-2-1201");
        assertThat(answer.data("/caseReceive/case/reporter/name").asString()).isEqualTo("王芳");
        assertThat(answer.data("/caseReceive/case/timeline/0/act").asString()).isEqualTo("RECEIVE");
        assertThat(answer.data("/caseReceive/case/permissions/canCaseTriage").asBoolean())
                .isTrue();
        assertThat(answer.data("/caseReceive/case/permissions/canSolutionOffer").asBoolean())
                .isFalse();
    }

    @Test
    void takesInOnceWhatIsSentTwiceUnderOneKey() {
        String first = receive(desk, "\"key-2\"").data("/caseReceive/case/id").asString();
        String second = receive(desk, "\"key-2\"").data("/caseReceive/case/id").asString();

        assertThat(second).isEqualTo(first);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void tellsTheSecondOfTwoThatSomebodyActedFirst() {
        String id = receive(desk, "null").data("/caseReceive/case/id").asString();
        String triage = triage(id, 0, true);
        api.call(desk, triage);

        Api.Answer second = api.call(office.company().as(Role.DIRECTOR).reading("en"), triage);

        assertThat(second.data("/caseTriage/case").isNull()).isTrue();
        assertThat(second.data("/caseTriage/errors/0/__typename").asString()).isEqualTo("ConflictError");
        assertThat(second.data("/caseTriage/errors/0/message").asString()).startsWith("Somebody else acted");
        assertThat(office.state(UUID.fromString(id))).isEqualTo("TRIAGED");
    }

    @Test
    void explainsAnInvalidMatterInTheSameAct() {
        String id = receive(desk, "null").data("/caseReceive/case/id").asString();

        Api.Answer answer = api.call(desk, triage(id, 0, false));

        assertThat(answer.data("/caseTriage/errors").size()).isZero();
        assertThat(answer.data("/caseTriage/case/state").asString()).isEqualTo("EXPLAINED");
    }

    @Test
    void namesTheFieldThatIsWrongInTheCallersLanguage() {
        String id = receive(desk, "null").data("/caseReceive/case/id").asString();
        api.call(desk, triage(id, 0, true));

        Api.Answer answer = api.call(
                desk.reading("en"),
                "mutation { caseDispatch(input: {caseId: \"%s\", version: 1, departmentId: \"%s\"}) { case { id } errors { message path code } } }"
                        .formatted(id, UUID.randomUUID()));

        assertThat(answer.data("/caseDispatch/errors/0/path/1").asString()).isEqualTo("departmentId");
        assertThat(answer.data("/caseDispatch/errors/0/message").asString())
                .isEqualTo("There is no such department here.");
        assertThat(office.state(UUID.fromString(id))).isEqualTo("TRIAGED");
    }

    @Test
    void forbidsTriageToAnOccupantAndKnowsNoCaseOfAnotherCompany() {
        String id = receive(desk, "null").data("/caseReceive/case/id").asString();
        Api.As stranger = new Office(world, transaction, beans).company().as(Role.DESK);

        assertThat(api.call(office.company().as(Role.WORKER), triage(id, 0, true))
                        .refusal())
                .isEqualTo("FORBIDDEN");
        assertThat(api.call(stranger, triage(id, 0, true)).refusal()).isEqualTo("NOT_FOUND");
        assertThat(api.call(stranger, "{ case(id: \"%s\") { id } }".formatted(id))
                        .data("/case")
                        .isNull())
                .isTrue();
        assertThat(office.state(UUID.fromString(id))).isEqualTo("RECEIVED");
    }

    @Test
    void letsAnOccupantFileAndSeeOnlyTheirOwn() {
        receive(desk, "null");
        Scope occupant = office.occupant();
        Api.As as = office.as(occupant);

        Api.Answer filed = api.call(as, """
                mutation { caseReceive(input: {kind: REPAIR, channel: ONLINE, description: "厨房水管漏水", unitId: "%s"}) {
                  case { reference place reporter { name } } errors { message } } }""".formatted(office.unit()));
        Api.Answer list = api.call(as, "{ cases(first: 50) { edges { node { reference place } } } }");

        assertThat(filed.data("/caseReceive/case/place").asString()).isEqualTo("3-2-1201");
        assertThat(list.data("/cases/edges").size()).isEqualTo(1);
        assertThat(list.data("/cases/edges/0/node/reference").asString())
                .isEqualTo(filed.data("/caseReceive/case/reference").asString());
    }

    @Test
    void listsFiftyInFourStatementsShowsOneInSixAndFilesInTwelve() {
        String id = receive(desk, "null").data("/caseReceive/case/id").asString();
        for (int i = 0; i < 52; i++) {
            receive(desk, "null");
        }
        String list = """
                { cases(filter: {open: true}, first: 50) { pageInfo { hasNextPage endCursor } edges { node
                  { reference state kind place category reporter { name } department { name } assignee { displayName }
                    overdue nextDueAt attachments { id } permissions { canCaseTriage } } } } }""";
        String one = """
                { case(id: "%s") { reference description overdue nextDueAt solution reply
                  timeline { act actor text attachments { id } } attachments { id }
                  duties { id dueAt state } permissions { canCaseTriage } } }""".formatted(id);
        String file = """
                mutation { caseReceive(input: {kind: COMPLAINT, channel: PHONE, category: "leak.wall",
                  description: "楼上空调滴水", unitId: "%s", reporterName: "王芳", reporterPhone: "13800138000",
                  contactName: "王强", contactPhone: "13900139000", idempotencyKey: "counted",
                  attachments: ["%s"]}) { case { id reference } errors { message } } }""".formatted(office.unit(), office.photo(office.scope(Role.DESK)));

        assertThat(StatementCount.of(() -> api.call(desk, list))).hasSizeLessThanOrEqualTo(4);
        assertThat(StatementCount.of(() -> api.call(desk, one))).hasSizeLessThanOrEqualTo(6);
        // One of them keeps the event until its listener has told the complainant.
        assertThat(StatementCount.of(() -> api.call(desk, file))).hasSizeLessThanOrEqualTo(12);
        assertThat(api.call(desk, list).data("/cases/edges").size()).isEqualTo(50);
        assertThat(api.call(desk, one).data("/case/duties").size()).isPositive();
    }

    @Test
    void walksAListWithoutGapsOrDoubles() {
        for (int i = 0; i < 5; i++) {
            receive(desk, "null");
        }
        Api.Answer first = api.call(
                desk, "{ cases(first: 3) { pageInfo { hasNextPage endCursor } edges { node { reference } } } }");
        Api.Answer second = api.call(
                desk,
                "query($after: String) { cases(first: 3, after: $after) { pageInfo { hasNextPage } edges { node { reference } } } }",
                Map.of("after", first.data("/cases/pageInfo/endCursor").asString()));

        assertThat(first.data("/cases/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.data("/cases/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(first.data("/cases/edges").size()
                        + second.data("/cases/edges").size())
                .isEqualTo(5);
    }

    private Api.Answer receive(Api.As as, String key) {
        return api.call(as, """
                mutation { caseReceive(input: {kind: COMPLAINT, channel: PHONE, category: "leak.wall",
                  description: "楼上空调滴水", unitId: "%s", reporterName: "王芳", reporterPhone: "13800138000",
                  contactName: "王强", contactPhone: "13900139000", shareContact: true, idempotencyKey: %s}) {
                  case %s errors { message path code } } }""".formatted(office.unit(), key, CASE));
    }

    private static String triage(String id, int version, boolean valid) {
        return """
                mutation { caseTriage(input: {caseId: "%s", version: %d, valid: %s, %s category: "leak.wall",
                  severity: GENERAL, urgency: ROUTINE, responsibility: COMMON}) {
                  case { id state } errors { __typename message path code } } }""".formatted(
                        id, version, valid, valid ? "" : "invalidReason: OUT_OF_SCOPE, explanation: \"请联系供水公司。\",");
    }

    private int count() {
        return world.jdbc()
                .sql("select count(*) from cases where company_id = ?")
                .param(office.company().id())
                .query(Integer.class)
                .single();
    }
}
