package cn.huiyin.cases.node;

import java.util.UUID;

/** A department, named in the caller's language. */
public record DepartmentNode(UUID id, String code, String name) {}
