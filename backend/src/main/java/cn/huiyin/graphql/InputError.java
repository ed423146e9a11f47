package cn.huiyin.graphql;

import java.util.List;

/** Something in the input is wrong in substance. */
public record InputError(String message, List<String> path, String code) implements UserError {}
