package cn.huiyin.cases.node;

import java.util.UUID;

/** The problem of many households that a case is, and whether the case leads it. */
public record SharedLink(UUID id, String title, boolean leading) {}
