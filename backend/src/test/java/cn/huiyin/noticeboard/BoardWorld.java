package cn.huiyin.noticeboard;

import cn.huiyin.policy.OpenSettings;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** An estate with one big and one small building, an occupant in each, and cases of theirs that have closed. */
@TestComponent
class BoardWorld {

    static final String NAME = "欧阳晓雪";
    static final String ROOM = "3-2-1201";
    static final String PHONE = "13800138000";

    private final World world;
    private final MovableClock clock;
    private final OpenSettings settings;
    private final TransactionTemplate transaction;

    BoardWorld(World world, MovableClock clock, OpenSettings settings, TransactionTemplate transaction) {
        this.world = world;
        this.clock = clock;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** The estate and those who act in it; the neighbour lives in the small building. */
    record Estate(World.Company company, UUID bigUnit, UUID smallUnit, World.Member occupant, World.Member neighbour) {

        Api.As as(Role role) {
            return company.as(role);
        }

        UUID occupantId(World world) {
            return world.jdbc()
                    .sql("select occupant_id from memberships where company_id = ? and id = ?")
                    .params(company.id(), occupant.membership())
                    .query(UUID.class)
                    .single();
        }
    }

    Estate estate(Map<String, Object> overrides) {
        World.Company company = world.company();
        transaction.executeWithoutResult(status -> {});
        Scope.run(
                Scope.system(company.id(), company.estate()),
                () -> transaction.executeWithoutResult(status -> settings.open(new OpenSettings.Command(
                        company.estate(), "sunshine-coast", "cn", ZoneId.of("Asia/Shanghai"), overrides))));
        UUID big = building(company, "3", 60);
        UUID small = building(company, "7", 8);
        return new Estate(company, big, small, occupant(company, NAME, PHONE), occupant(company, "贾小宝", "13900139000"));
    }

    /** Anyone may read. */
    Estate publicEstate() {
        return estate(Map.of("outcomeReaders", "public"));
    }

    private UUID building(World.Company company, String code, int homes) {
        UUID building = Ids.next();
        UUID first = Ids.next();
        world.jdbc()
                .sql("insert into buildings (company_id, estate_id, id, code) values (?, ?, ?, ?)")
                .params(company.id(), company.estate(), building, code)
                .update();
        for (int i = 0; i < homes; i++) {
            world.jdbc()
                    .sql("""
                            insert into units (company_id, estate_id, id, building_id, path, label, kind, state)
                            values (?, ?, ?, ?, ?, ?, 'HOME', 'LIVED_IN')""")
                    .params(
                            company.id(),
                            company.estate(),
                            i == 0 ? first : Ids.next(),
                            building,
                            code + "/2/" + (1201 + i),
                            code + "-2-" + (1201 + i))
                    .update();
        }
        return first;
    }

    private World.Member occupant(World.Company company, String name, String phone) {
        UUID occupant = Ids.next();
        world.jdbc()
                .sql("insert into occupants (company_id, estate_id, id, name, phone) values (?, ?, ?, ?, ?)")
                .params(company.id(), company.estate(), occupant, name, phone)
                .update();
        return world.member(company.id(), company.organization(), company.estate(), Role.OCCUPANT, null, occupant);
    }

    /** A case of the occupant's in the big building, closed with agreement two days ago. */
    UUID closedCase(Estate estate, String category) {
        return closedCase(estate, category, estate.bigUnit(), "AGREED");
    }

    UUID closedCase(Estate estate, String category, UUID unit, String ending) {
        UUID id = Ids.next();
        Timestamp received = Timestamp.from(clock.instant().minus(Duration.ofDays(20)));
        Timestamp closed =
                ending == null ? null : Timestamp.from(clock.instant().minus(Duration.ofDays(2)));
        world.jdbc()
                .sql("""
                        insert into cases (company_id, estate_id, id, reference, kind, state, is_open, channel, received_at,
                            entered_at, occupant_id, unit_id, valid, category, severity, urgency, closed_at, ending,
                            timeline_sequence, timeline_digest)
                        values (:company, :estate, :id, :reference, 'COMPLAINT', :state, :open, 'PHONE', :received, :received,
                            :occupant, :unit, true, :category, 'GENERAL', 'ROUTINE', :closed, :ending, 1, '\\x00')""")
                .param("company", estate.company().id())
                .param("estate", estate.company().estate())
                .param("id", id)
                .param("reference", "T-" + id)
                .param("state", ending == null ? "HANDLING" : "CLOSED")
                .param("open", ending == null)
                .param("received", received)
                .param("occupant", estate.occupantId(world))
                .param("unit", unit)
                .param("category", category)
                .param("closed", closed)
                .param("ending", ending)
                .update();
        return id;
    }
}
