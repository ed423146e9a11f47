package cn.huiyin.visits.web;

import cn.huiyin.tenancy.Estates;
import cn.huiyin.visits.OpenMethods;
import cn.huiyin.visits.VisitMethod;
import java.util.List;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional(readOnly = true)
class MethodController {

    private final OpenMethods methods;
    private final Estates estates;

    MethodController(OpenMethods methods, Estates estates) {
        this.methods = methods;
        this.estates = estates;
    }

    @QueryMapping
    List<VisitMethod> visitMethods(@Argument UUID estateId) {
        return methods.of(estates.visible(estateId).id());
    }
}
