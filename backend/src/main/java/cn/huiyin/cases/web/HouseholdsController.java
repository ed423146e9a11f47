package cn.huiyin.cases.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.ManyHouseholds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional(readOnly = true)
class HouseholdsController {

    private final ManyHouseholds households;

    HouseholdsController(ManyHouseholds households) {
        this.households = households;
    }

    @BatchMapping(typeName = "Case")
    Map<CaseNode, Integer> manyHouseholds(List<CaseNode> cases) {
        Map<UUID, Integer> found = households.of(cases);
        Map<CaseNode, Integer> many = new HashMap<>();
        cases.forEach(node -> {
            Integer count = found.get(node.id());
            if (count != null) {
                many.put(node, count);
            }
        });
        return many;
    }
}
