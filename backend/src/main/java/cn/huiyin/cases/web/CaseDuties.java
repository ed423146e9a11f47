package cn.huiyin.cases.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.duties.DutyReads;
import cn.huiyin.duties.DutyView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The duties of cases; the module duties itself knows no case. */
@Controller
@Transactional(readOnly = true)
class CaseDuties {

    private final DutyReads duties;

    CaseDuties(DutyReads duties) {
        this.duties = duties;
    }

    @BatchMapping(typeName = "Case", field = "duties")
    Map<CaseNode, List<DutyView>> all(List<CaseNode> cases) {
        Map<UUID, List<DutyView>> found = duties.ofSubjects(ids(cases));
        return cases.stream().collect(Collectors.toMap(node -> node, node -> found.getOrDefault(node.id(), List.of())));
    }

    private static List<UUID> ids(List<CaseNode> cases) {
        return cases.stream().map(CaseNode::id).toList();
    }
}
