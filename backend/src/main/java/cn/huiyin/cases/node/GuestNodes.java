package cn.huiyin.cases.node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who was let into cases: for staff of the estate, and for the one whom the case concerns. */
@Component
@Transactional(readOnly = true)
public class GuestNodes {

    private final JdbcClient jdbc;

    GuestNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those let into each of the cases, by name, in one statement. */
    public Map<UUID, List<GuestNode>> of(Collection<UUID> caseIds) {
        Map<UUID, List<GuestNode>> guests = new HashMap<>();
        String ids = caseIds.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        jdbc.sql("select case_id, occupant_id, name from scope.let_into(cast(:cases as uuid[]))")
                .param("cases", ids)
                .query(row -> {
                    guests.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                            .add(new GuestNode(row.getObject("occupant_id", UUID.class), row.getString("name")));
                });
        return guests;
    }
}
