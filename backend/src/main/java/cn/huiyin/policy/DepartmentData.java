package cn.huiyin.policy;

import java.util.Objects;

/** A department that a template brings. */
public record DepartmentData(String code, Text name) {

    public DepartmentData {
        Objects.requireNonNull(code, "code is missing");
        Objects.requireNonNull(name, "name is missing");
    }
}
