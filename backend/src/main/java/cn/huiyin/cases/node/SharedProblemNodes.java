package cn.huiyin.cases.node;

import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads shared problems with what is linked to them, each call in one statement. */
@Component
@Transactional(readOnly = true)
public class SharedProblemNodes {

    private static final int MOST = 200;

    private static final String PROBLEMS = """
            select p.id, p.estate_id, p.version, p.title, p.words, p.representative, p.category, p.opened_at,
                g.name_zh, g.name_zh_hant, g.name_en, coalesce(b.code, '') as building,
                l.id as lead_id, l.reference as lead_reference, l.is_open as lead_open, n.cases, n.households, n.waiting
            from shared_problems p
            join cases l on l.company_id = p.company_id and l.id = p.lead_case_id
            left join buildings b on b.company_id = p.company_id and b.id = p.building_id
            left join categories g on g.company_id = p.company_id and g.estate_id = p.estate_id and g.code = p.category
            cross join lateral (
                select count(*) as cases, count(distinct coalesce(k.unit_id, k.occupant_id, k.id)) as households,
                    count(*) filter (where k.state not in ('REPLIED', 'CLOSED')) as waiting
                from cases k where k.company_id = p.company_id and k.shared_problem_id = p.id) n
            where p.company_id = :company and p.ended_at is null
            """;

    private final JdbcClient jdbc;

    SharedProblemNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The problem, or nothing where the scope does not see it. */
    public Optional<SharedProblemNode> byId(UUID id) {
        return read(" and p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Those of an estate, the newest first; only open ones, or all. */
    public List<SharedProblemNode> ofEstate(UUID estateId, boolean onlyOpen) {
        return read(
                " and p.estate_id = :estate and (l.is_open or not :onlyOpen)",
                Map.of("estate", estateId, "onlyOpen", onlyOpen));
    }

    /** Open ones to which a matter told just now may belong: of its category or what is under it, and of its building. */
    public List<SharedProblemNode> known(
            UUID estateId, @Nullable String category, @Nullable UUID unitId, @Nullable UUID commonPlaceId) {
        if (category == null && unitId == null && commonPlaceId == null) {
            return List.of();
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("estate", estateId);
        parameters.put("category", category);
        parameters.put("unit", unitId);
        parameters.put("place", commonPlaceId);
        return read("""
                 and p.estate_id = :estate and l.is_open
                 and (cast(:category as text) is null or p.category = :category
                    or starts_with(p.category, :category || '.') or starts_with(:category, p.category || '.'))
                 and (p.building_id is null
                    or (cast(:unit as uuid) is null and cast(:place as uuid) is null)
                    or p.building_id = (select building_id from units where company_id = :company and id = :unit)
                    or p.building_id = (select building_id from common_places where company_id = :company and id = :place))""", parameters);
    }

    private List<SharedProblemNode> read(String narrowing, Map<String, ? extends @Nullable Object> parameters) {
        Locale locale = LocaleContextHolder.getLocale();
        return jdbc.sql(PROBLEMS + narrowing + " order by p.opened_at desc, p.id desc limit " + MOST)
                .params(parameters)
                .param("company", Scope.current().company())
                .query((row, index) -> node(row, locale))
                .list();
    }

    private static SharedProblemNode node(ResultSet row, Locale locale) throws SQLException {
        return new SharedProblemNode(
                row.getObject("id", UUID.class),
                row.getObject("estate_id", UUID.class),
                row.getInt("version"),
                row.getString("title"),
                row.getString("words"),
                row.getString("representative"),
                row.getString("category"),
                row.getString(column(locale)),
                row.getString("building"),
                row.getBoolean("lead_open"),
                new CaseLink(row.getObject("lead_id", UUID.class), row.getString("lead_reference")),
                row.getInt("cases"),
                row.getInt("households"),
                row.getInt("waiting"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }

    private static String column(Locale locale) {
        boolean traditional =
                locale.getScript().equals("Hant") || locale.getCountry().equals("TW");
        return locale.getLanguage().equals("en") ? "name_en" : traditional ? "name_zh_hant" : "name_zh";
    }
}
