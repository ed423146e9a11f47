package cn.huiyin.cases.node;

import java.util.UUID;

/** Another case, by its number. */
public record CaseLink(UUID id, String reference) {}
