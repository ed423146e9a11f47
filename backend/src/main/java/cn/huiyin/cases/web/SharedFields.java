package cn.huiyin.cases.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.CaseNodes;
import cn.huiyin.cases.node.SharedAnswerNode;
import cn.huiyin.cases.node.SharedAnswerNodes;
import cn.huiyin.cases.node.SharedProblemNode;
import cn.huiyin.cases.node.SharedProblemNodes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Reads problems of many households. */
@Controller
@Transactional(readOnly = true)
class SharedFields {

    private static final int LINKED = 200;

    private final SharedProblemNodes problems;
    private final SharedAnswerNodes answers;
    private final CaseNodes cases;

    SharedFields(SharedProblemNodes problems, SharedAnswerNodes answers, CaseNodes cases) {
        this.problems = problems;
        this.answers = answers;
        this.cases = cases;
    }

    @QueryMapping
    Optional<SharedProblemNode> sharedProblem(@Argument UUID id) {
        return problems.byId(id);
    }

    @QueryMapping
    List<SharedProblemNode> sharedProblems(@Argument UUID estateId, @Argument @Nullable Boolean open) {
        return problems.ofEstate(estateId, Boolean.TRUE.equals(open));
    }

    @QueryMapping
    List<SharedProblemNode> knownSharedProblems(
            @Argument UUID estateId,
            @Argument @Nullable String category,
            @Argument @Nullable UUID unitId,
            @Argument @Nullable UUID commonPlaceId) {
        return problems.known(estateId, category, unitId, commonPlaceId);
    }

    @SchemaMapping(typeName = "SharedProblem")
    List<CaseNode> linked(SharedProblemNode problem) {
        return cases.page(" and c.shared_problem_id = :shared", Map.of("shared", problem.id()), null, LINKED);
    }

    @SchemaMapping(typeName = "SharedProblem", field = "answers")
    List<SharedAnswerNode> answered(SharedProblemNode problem) {
        return answers.of(problem.id());
    }

    @SchemaMapping(typeName = "SharedProblemPayload", field = "sharedProblem")
    Optional<SharedProblemNode> acted(SharedPayload payload) {
        return Optional.ofNullable(payload.sharedProblemId()).flatMap(problems::byId);
    }
}
