package cn.huiyin.policy.web;

import java.util.List;

/** A tile in GraphQL, its title in the caller's language. */
record TileNode(String id, String title, List<String> categories, String call) {}
