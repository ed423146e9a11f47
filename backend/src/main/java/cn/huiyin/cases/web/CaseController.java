package cn.huiyin.cases.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.CaseNodes;
import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import graphql.relay.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Reads cases. */
@Controller
@Transactional(readOnly = true)
class CaseController {

    private static final int RELATED = 20;

    private final CaseNodes nodes;

    CaseController(CaseNodes nodes) {
        this.nodes = nodes;
    }

    @QueryMapping("case")
    Optional<CaseNode> one(@Argument UUID id) {
        return nodes.byId(id);
    }

    @QueryMapping
    Optional<CaseNode> caseByReference(@Argument String reference) {
        return nodes.byReference(reference);
    }

    @QueryMapping
    Connection<CaseNode> cases(
            @Argument @Nullable CaseFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        int size = KeysetPage.size(first);
        CaseFilter.Narrowing narrowing = filter == null ? new CaseFilter.Narrowing("", Map.of()) : filter.narrowing();
        List<CaseNode> rows = nodes.page(narrowing.sql(), narrowing.parameters(), Cursor.decode(after), size + 1);
        return KeysetPage.of(rows, size).connection(node -> new Cursor(node.receivedAt(), node.id()));
    }

    /** Open cases of the household or place, and ended ones that may be the same matter. */
    @QueryMapping
    List<CaseNode> relatedCases(
            @Argument UUID estateId,
            @Argument @Nullable UUID unitId,
            @Argument @Nullable UUID commonPlaceId,
            @Argument @Nullable String category) {
        if (unitId == null && commonPlaceId == null) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("estateId", estateId));
        StringBuilder sql = new StringBuilder(" and c.estate_id = :estateId and (false");
        if (unitId != null) {
            sql.append(" or c.unit_id = :unitId");
            parameters.put("unitId", unitId);
        }
        if (commonPlaceId != null) {
            sql.append(" or c.common_place_id = :commonPlaceId");
            parameters.put("commonPlaceId", commonPlaceId);
        }
        sql.append(")");
        if (category != null) {
            sql.append(" and (c.is_open or c.category = :category)");
            parameters.put("category", category);
        }
        return nodes.page(sql.toString(), parameters, null, RELATED);
    }
}
