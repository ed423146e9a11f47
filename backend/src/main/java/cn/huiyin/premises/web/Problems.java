package cn.huiyin.premises.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.premises.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells problems in the caller's language. */
@Component
class Problems {
    private final UserErrors errors;

    Problems(UserErrors errors) {
        this.errors = errors;
    }

    List<UserError> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> errors.input(
                        problem.path(), problem.key(), problem.arguments().toArray()))
                .toList();
    }

    List<UserError> one(String path, String key, Object... arguments) {
        return List.of(errors.input(path, key, arguments));
    }
}
