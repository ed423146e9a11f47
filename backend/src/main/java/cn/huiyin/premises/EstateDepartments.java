package cn.huiyin.premises;

import cn.huiyin.policy.DepartmentData;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.Text;
import cn.huiyin.tenancy.Department;
import cn.huiyin.tenancy.Departments;
import cn.huiyin.tenancy.Scope;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a new estate the departments that the template brings; those of the company are made with its first estate. */
@Component
class EstateDepartments {
    /** Departments that belong to the company, whatever estate a matter is routed from. */
    private static final Set<String> OF_THE_COMPANY = Set.of("quality");

    private final Departments departments;
    private final Library library;
    private final JdbcClient jdbc;

    EstateDepartments(Departments departments, Library library, JdbcClient jdbc) {
        this.departments = departments;
        this.library = library;
        this.jdbc = jdbc;
    }

    void of(UUID estateId) {
        for (DepartmentData department : library.departments()) {
            if (!OF_THE_COMPANY.contains(department.code())) {
                add(estateId, department);
            } else if (!companyHas(department.code())) {
                add(null, department);
            }
        }
    }

    private void add(@Nullable UUID estateId, DepartmentData department) {
        Text name = department.name();
        departments.save(new Department(estateId, department.code(), name.zh(), name.zhHant(), name.en()));
    }

    private boolean companyHas(String code) {
        return jdbc.sql("select id from departments where company_id = :company and estate_id is null and code = :code")
                .param("company", Scope.current().company())
                .param("code", code)
                .query(UUID.class)
                .optional()
                .isPresent();
    }
}
