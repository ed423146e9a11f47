package cn.huiyin.noticeboard;

import cn.huiyin.noticeboard.redaction.Known;
import cn.huiyin.tenancy.Scope;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names in an estate's own lists: occupants, those named in its cases, staff; and the harmless ones. */
@Component
class KnownNames {

    private static final String NAMES = """
            select name, true as person from occupants where company_id = :company and estate_id = :estate
            union
            select name, true from case_parties where company_id = :company and estate_id = :estate
            union
            select display_name, true from memberships
            where company_id = :company and (estate_id = :estate or estate_id is null)
            union
            select name, false from estates where company_id = :company and id = :estate
            union
            select name, false from companies where id = :company""";

    private final JdbcClient jdbc;

    KnownNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Known of(UUID estateId) {
        Set<String> persons = new HashSet<>();
        Set<String> harmless = new HashSet<>();
        jdbc.sql(NAMES)
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query(row -> {
                    String name = row.getString("name").strip();
                    if (!name.isEmpty()) {
                        (row.getBoolean("person") ? persons : harmless).add(name);
                    }
                });
        return new Known(persons, harmless);
    }
}
