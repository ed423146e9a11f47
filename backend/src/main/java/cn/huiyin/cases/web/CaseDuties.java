package cn.huiyin.cases.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.DutyCases;
import cn.huiyin.cases.node.DutyCases.DutyCase;
import cn.huiyin.duties.DutyReads;
import cn.huiyin.duties.DutyView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The duties of cases, and the cases of duties; the module duties itself knows no case. */
@Controller
@Transactional(readOnly = true)
class CaseDuties {

    private final DutyReads duties;
    private final DutyCases cases;

    CaseDuties(DutyReads duties, DutyCases cases) {
        this.duties = duties;
        this.cases = cases;
    }

    @BatchMapping(typeName = "Case", field = "duties")
    Map<CaseNode, List<DutyView>> all(List<CaseNode> cases) {
        Map<UUID, List<DutyView>> found = duties.ofSubjects(ids(cases));
        return cases.stream().collect(Collectors.toMap(node -> node, node -> found.getOrDefault(node.id(), List.of())));
    }

    @BatchMapping(typeName = "Duty", field = "about")
    Map<DutyView, DutyCase> about(List<DutyView> asked) {
        Map<UUID, DutyCase> found = cases.byIds(
                asked.stream().map(DutyView::caseId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return asked.stream()
                .filter(duty -> found.containsKey(duty.caseId()))
                .collect(Collectors.toMap(duty -> duty, duty -> found.get(duty.caseId())));
    }

    private static List<UUID> ids(List<CaseNode> cases) {
        return cases.stream().map(CaseNode::id).toList();
    }
}
