package cn.huiyin.cases.node;

import java.util.UUID;

/** Somebody of the household who was let into a case. */
public record GuestNode(UUID occupantId, String name) {}
