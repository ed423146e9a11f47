package cn.huiyin.cases.warranty;

import cn.huiyin.cases.node.CaseNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional(readOnly = true)
class WarrantyFields {

    private final Warranties warranties;

    WarrantyFields(Warranties warranties) {
        this.warranties = warranties;
    }

    @BatchMapping(typeName = "Case")
    Map<CaseNode, List<Warranty>> warranties(List<CaseNode> cases) {
        Map<UUID, List<Warranty>> found =
                warranties.of(cases.stream().map(CaseNode::id).toList());
        return cases.stream().collect(Collectors.toMap(node -> node, node -> found.getOrDefault(node.id(), List.of())));
    }
}
