package cn.huiyin.cases;

import cn.huiyin.duties.DutyWorld;
import cn.huiyin.policy.OpenSettings;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.Tokens;
import cn.huiyin.testing.World;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** One estate at work: lets its people act, each act in a transaction of its own. */
final class Office {

    private final World world;
    private final World.Company company;
    private final TransactionTemplate transaction;
    private final UUID unit;

    Office(World world, TransactionTemplate transaction, AutowireCapableBeanFactory beans) {
        this(world, transaction, DutyWorld.in(beans).open("sunshine-coast"));
    }

    /** An estate under another procedure, with settings of its own. */
    Office(
            World world,
            TransactionTemplate transaction,
            AutowireCapableBeanFactory beans,
            String template,
            Map<String, Object> overrides) {
        this(world, transaction, opened(world, transaction, beans.getBean(OpenSettings.class), template, overrides));
        beans.getBean(MovableClock.class).moveTo(MovableClock.START);
    }

    private Office(World world, TransactionTemplate transaction, World.Company company) {
        this.world = world;
        this.company = company;
        this.transaction = transaction;
        this.unit = CaseWorld.unit(world, company);
    }

    private static World.Company opened(
            World world,
            TransactionTemplate transaction,
            OpenSettings settings,
            String template,
            Map<String, Object> overrides) {
        World.Company company = world.company();
        OpenSettings.Command command =
                new OpenSettings.Command(company.estate(), template, "cn", ZoneId.of("Asia/Shanghai"), overrides);
        OpenSettings.Outcome outcome = Scope.call(
                Scope.system(company.id(), company.estate()),
                () -> transaction.execute(status -> settings.open(command)));
        if (!(outcome instanceof OpenSettings.Outcome.Opened)) {
            throw new AssertionError(outcome);
        }
        return company;
    }

    World.Company company() {
        return company;
    }

    UUID unit() {
        return unit;
    }

    /** A new occupant of the estate with an account, and the scope under which they act. */
    Scope occupant() {
        UUID occupant = CaseWorld.occupant(world, company, unit);
        World.Member member =
                world.member(company.id(), company.organization(), company.estate(), Role.OCCUPANT, null, occupant);
        return new Scope(
                company.id(),
                company.estate(),
                Role.OCCUPANT.reach(),
                member.person(),
                member.membership(),
                occupant,
                null,
                Role.OCCUPANT);
    }

    /** How somebody calls over HTTP. */
    Api.As as(Scope scope) {
        return new Api.As(Tokens.of(scope.personId(), company.organization()), scope.membershipId(), "zh-CN");
    }

    /** Another worker of the engineers. */
    Scope anotherWorker() {
        UUID engineering = company.departments().get("engineering");
        World.Member member =
                world.member(company.id(), company.organization(), company.estate(), Role.WORKER, engineering, null);
        return new Scope(
                company.id(),
                company.estate(),
                Role.WORKER.reach(),
                member.person(),
                member.membership(),
                null,
                engineering,
                Role.WORKER);
    }

    Scope scope(Role role) {
        World.Member member = company.members().get(role);
        boolean wide = role == Role.HEAD_OFFICE || role == Role.QUALITY;
        UUID department = role == Role.SUPERVISOR || role == Role.WORKER
                ? company.departments().get("engineering")
                : null;
        return new Scope(
                company.id(),
                wide ? null : company.estate(),
                role.reach(),
                member.person(),
                member.membership(),
                null,
                department,
                role);
    }

    <T> T as(Role role, Supplier<T> work) {
        return as(scope(role), work);
    }

    <T> T as(Scope scope, Supplier<T> work) {
        return Scope.call(scope, () -> transaction.execute(status -> work.get()));
    }

    /** A matter told by phone, on behalf of an occupant where one is given. */
    ReceiveCase.Command phoned(Kind kind, Scope occupant) {
        return new ReceiveCase.Command(
                company.estate(),
                kind,
                Channel.PHONE,
                "楼上空调滴水，滴到我家阳台，说了两次没人管。",
                null,
                null,
                null,
                null,
                occupant == null ? null : occupant.occupantId(),
                unit,
                null,
                null,
                new Party("王芳", "13800138000", null, "电话", "晚上", true),
                new Party("王强", "13900139000", "儿子", null, null, false),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                false);
    }

    static UUID id(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done.caseId();
        }
        throw new AssertionError("Not done: " + outcome);
    }

    int version(UUID caseId) {
        return world.jdbc()
                .sql("select version from cases where id = ?")
                .param(caseId)
                .query(Integer.class)
                .single();
    }

    String state(UUID caseId) {
        return world.jdbc()
                .sql("select state from cases where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    Deed now(UUID caseId) {
        return Deed.now(caseId, version(caseId));
    }

    Deed with(UUID caseId, UUID attachment) {
        return new Deed(caseId, version(caseId), null, null, null, List.of(attachment));
    }

    /** A photo that the scope has uploaded. */
    UUID photo(Scope scope) {
        UUID id = Ids.next();
        world.jdbc()
                .sql("""
                        insert into attachments (company_id, estate_id, id, kind, media_type, size_bytes, sha256,
                            uploaded_at, uploaded_by_id)
                        values (?, ?, ?, 'PHOTO', 'image/jpeg', 1, decode(repeat('00', 32), 'hex'), now(), ?)""")
                .params(company.id(), company.estate(), id, scope.membershipId())
                .update();
        return id;
    }
}
