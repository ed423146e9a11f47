package cn.huiyin.identity.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.identity.StaffDirectory;
import cn.huiyin.tenancy.Companies;
import cn.huiyin.tenancy.Company;
import cn.huiyin.tenancy.CreateCompany;
import cn.huiyin.tenancy.CreateCompany.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional(readOnly = true)
class CompanyController {

    private final Companies companies;
    private final CreateCompany createCompany;
    private final StaffDirectory directory;
    private final UserErrors errors;

    CompanyController(Companies companies, CreateCompany createCompany, StaffDirectory directory, UserErrors errors) {
        this.companies = companies;
        this.createCompany = createCompany;
        this.directory = directory;
        this.errors = errors;
    }

    record CompanyNode(UUID id, String name, String organization) {
        static CompanyNode from(Company company) {
            return new CompanyNode(company.id(), company.name(), company.organization());
        }
    }

    record CompanyCreateInput(String name, String organization) {}

    record CompanyCreatePayload(@Nullable UUID companyId, List<UserError> errors) {}

    @QueryMapping
    List<CompanyNode> companies() {
        return companies.findAllByOrderByName().stream().map(CompanyNode::from).toList();
    }

    @MutationMapping
    @Transactional
    CompanyCreatePayload companyCreate(@Argument CompanyCreateInput input) {
        Outcome outcome = createCompany.create(new CreateCompany.Command(input.name(), input.organization()));
        return switch (outcome) {
            case Outcome.Created created -> {
                directory.found(input.organization(), input.name());
                yield new CompanyCreatePayload(created.companyId(), List.of());
            }
            case Outcome.NameMissing missing -> refused("input.name", "identity.company.name-missing");
            case Outcome.AliasUnfit unfit -> refused("input.organization", "identity.company.alias-unfit");
            case Outcome.AliasTaken taken -> refused("input.organization", "identity.company.alias-taken");
        };
    }

    @SchemaMapping(typeName = "CompanyCreatePayload")
    Optional<CompanyNode> company(CompanyCreatePayload payload) {
        return Optional.ofNullable(payload.companyId())
                .flatMap(companies::findById)
                .map(CompanyNode::from);
    }

    private CompanyCreatePayload refused(String path, String key) {
        return new CompanyCreatePayload(null, List.of(errors.input(path, key)));
    }
}
