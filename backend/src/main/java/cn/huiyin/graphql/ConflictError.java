package cn.huiyin.graphql;

import java.util.List;

/** Somebody else acted first: look again, then decide. */
public record ConflictError(String message, List<String> path, String code) implements UserError {}
