package cn.huiyin.visits.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.CaseNodes;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.visits.VisitNotices;
import cn.huiyin.visits.web.VisitController.VisitPayload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Visits as fields of cases and payloads. */
@Controller
@Transactional(readOnly = true)
class VisitFields {

    private final VisitNodes visits;
    private final CaseNodes cases;
    private final VisitNotices notices;
    private final UserErrors texts;

    VisitFields(VisitNodes visits, CaseNodes cases, VisitNotices notices, UserErrors texts) {
        this.visits = visits;
        this.cases = cases;
        this.notices = notices;
        this.texts = texts;
    }

    @BatchMapping(typeName = "Case", field = "visits")
    Map<CaseNode, List<VisitNode>> visits(List<CaseNode> matters) {
        Map<UUID, List<VisitNode>> found =
                visits.ofCases(matters.stream().map(CaseNode::id).distinct().toList());
        return matters.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), matter -> found.getOrDefault(matter.id(), List.of())));
    }

    @SchemaMapping(typeName = "VisitPayload")
    Optional<VisitNode> visit(VisitPayload payload) {
        return Optional.ofNullable(payload.visitId()).flatMap(visits::find);
    }

    @SchemaMapping(typeName = "VisitPayload", field = "case")
    Optional<CaseNode> matter(VisitPayload payload) {
        return visit(payload).flatMap(visit -> cases.byId(visit.caseId()));
    }

    @SchemaMapping(typeName = "VisitPayload")
    Optional<String> notice(VisitPayload payload) {
        return Optional.ofNullable(payload.visitId()).flatMap(notices::of).map(texts::text);
    }
}
