package cn.huiyin.cases.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.duties.DutyReads;
import cn.huiyin.duties.DutyView;
import cn.huiyin.duties.SubjectDue;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** How cases stand with their duties; duties itself knows no case. */
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

    @BatchMapping(typeName = "Case")
    Map<CaseNode, Instant> nextDueAt(List<CaseNode> cases) {
        Map<UUID, SubjectDue> standing = duties.standing(ids(cases));
        Map<CaseNode, Instant> due = new HashMap<>();
        for (CaseNode node : cases) {
            SubjectDue own = standing.get(node.id());
            if (own != null && own.nextDueAt() != null) {
                due.put(node, own.nextDueAt());
            }
        }
        return due;
    }

    @BatchMapping(typeName = "Case")
    Map<CaseNode, Boolean> overdue(List<CaseNode> cases) {
        Map<UUID, SubjectDue> standing = duties.standing(ids(cases));
        return cases.stream().collect(Collectors.toMap(node -> node, node -> {
            SubjectDue own = standing.get(node.id());
            return own != null && own.overdue();
        }));
    }

    private static List<UUID> ids(List<CaseNode> cases) {
        return cases.stream().map(CaseNode::id).toList();
    }
}
