package cn.huiyin.visits.web;

import cn.huiyin.cases.Kind;
import cn.huiyin.tenancy.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** What visits brought up, for all visits of a page at once. */
@Controller
@Transactional(readOnly = true)
class VisitItemFields {

    private final JdbcClient jdbc;

    VisitItemFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BatchMapping(typeName = "Visit")
    Map<VisitNode, List<VisitItemNode>> items(List<VisitNode> visits) {
        Map<UUID, List<VisitItemNode>> found = new HashMap<>();
        jdbc.sql("""
                        select i.visit_id, i.kind, i.words, i.answer, c.id as case_id, c.reference from visit_items i
                        left join cases c on c.company_id = i.company_id and c.id = i.case_id
                        where i.company_id = :company and i.visit_id in (:visits) order by i.visit_id, i.position""")
                .param("company", Scope.current().company())
                .param("visits", visits.stream().map(VisitNode::id).toList())
                .query(row -> {
                    found.computeIfAbsent(row.getObject("visit_id", UUID.class), visit -> new ArrayList<>())
                            .add(new VisitItemNode(
                                    Kind.valueOf(row.getString("kind")),
                                    row.getString("words"),
                                    row.getString("answer"),
                                    row.getObject("case_id", UUID.class),
                                    row.getString("reference")));
                });
        return visits.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), visit -> found.getOrDefault(visit.id(), List.of())));
    }
}
