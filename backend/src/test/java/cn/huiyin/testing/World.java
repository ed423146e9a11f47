package cn.huiyin.testing;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Makes companies with an estate, its departments and one person in each role of staff, past the policies. */
public final class World {

    private final JdbcClient jdbc;
    private final MovableClock clock;

    World(DataSource dataSource, MovableClock clock) {
        this.jdbc = JdbcClient.create(asMigrator(dataSource));
        this.clock = clock;
    }

    private static DataSource asMigrator(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            return new DriverManagerDataSource(connection.getMetaData().getURL(), "huiyin_migrator", Database.PASSWORD);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Reads and writes past the policies, to arrange and to check. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** One member: the person, the membership, and how they call. */
    public record Member(UUID person, UUID membership, Api.As as) {}

    /** A company with one live estate. */
    public record Company(
            UUID id, String organization, UUID estate, Map<String, UUID> departments, Map<Role, Member> members) {

        public Api.As as(Role role) {
            return members.get(role).as();
        }

        public UUID membership(Role role) {
            return members.get(role).membership();
        }
    }

    /** A fresh company with one live estate, its five departments and the quality department, and staff in each role. */
    public Company company() {
        UUID company = Ids.next();
        String organization = "org-" + company;
        jdbc.sql("insert into companies (id, name, organization) values (?, ?, ?)")
                .params(company, "示例物业 " + organization, organization)
                .update();
        UUID estate = estate(company);
        Map<String, UUID> departments = new HashMap<>();
        for (String code : new String[] {"service", "engineering", "environment", "order", "finance"}) {
            departments.put(code, department(company, estate, code));
        }
        departments.put("quality", department(company, null, "quality"));
        Map<Role, Member> members = new EnumMap<>(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> role != Role.OCCUPANT && role != Role.PLATFORM_OPERATOR)
                .forEach(role -> members.put(role, member(company, organization, estate, departments, role)));
        return new Company(company, organization, estate, Map.copyOf(departments), members);
    }

    /** Another live estate of a company. */
    public UUID estate(UUID company) {
        UUID estate = Ids.next();
        String tail = estate.toString().substring(24);
        jdbc.sql("""
                        insert into estates (company_id, id, name, type, zone, calendar, template, status, case_prefix, board_token, live_at)
                        values (?, ?, ?, 'RESIDENTIAL', 'Asia/Shanghai', 'cn', 'sunshine-coast', 'LIVE', ?, ?, ?)""")
                .params(company, estate, "阳光海岸 " + tail, tail, Ids.token(), Timestamp.from(clock.instant()))
                .update();
        return estate;
    }

    private UUID department(UUID company, UUID estate, String code) {
        UUID id = Ids.next();
        jdbc.sql(
                        "insert into departments (company_id, estate_id, id, code, name_zh, name_zh_hant, name_en) values (?, ?, ?, ?, ?, ?, ?)")
                .params(company, estate, id, code, code, code, code)
                .update();
        return id;
    }

    private Member member(UUID company, String organization, UUID estate, Map<String, UUID> departments, Role role) {
        boolean companyWide = role == Role.HEAD_OFFICE || role == Role.QUALITY;
        UUID department = switch (role) {
            case SUPERVISOR, WORKER -> departments.get("engineering");
            case DESK -> departments.get("service");
            case GUARD -> departments.get("order");
            case QUALITY -> departments.get("quality");
            default -> null;
        };
        return member(company, organization, companyWide ? null : estate, role, department, null);
    }

    /** Another member; estate, department and occupant may be null. */
    public Member member(UUID company, String organization, UUID estate, Role role, UUID department, UUID occupant) {
        UUID person = UUID.randomUUID();
        UUID membership = Ids.next();
        jdbc.sql("""
                        insert into memberships (company_id, estate_id, id, person_id, role, department_id, occupant_id, display_name, valid_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        company,
                        estate,
                        membership,
                        person,
                        role.name(),
                        department,
                        occupant,
                        role.name(),
                        Timestamp.from(clock.instant())))
                .update();
        String token = role.isStaff() ? Tokens.of(person, organization) : Tokens.of(person);
        return new Member(person, membership, new Api.As(token, membership, "zh-CN"));
    }
}
