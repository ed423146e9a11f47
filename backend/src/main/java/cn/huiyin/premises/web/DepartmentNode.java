package cn.huiyin.premises.web;

import cn.huiyin.policy.Text;
import cn.huiyin.tenancy.Department;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;

record DepartmentNode(UUID id, String code, String name) {
    /** The department with its name in the caller's language. */
    static DepartmentNode from(Department department) {
        Text name = new Text(department.nameZh(), department.nameZhHant(), department.nameEn());
        return new DepartmentNode(department.id(), department.code(), name.in(LocaleContextHolder.getLocale()));
    }
}
