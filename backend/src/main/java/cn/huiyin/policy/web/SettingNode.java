package cn.huiyin.policy.web;

import java.util.List;

/** One threshold in GraphQL, its texts in the caller's language. */
record SettingNode(
        String key,
        String title,
        String value,
        String type,
        String unit,
        String direction,
        boolean fromProcedure,
        String source,
        String group,
        List<String> choices,
        String min,
        String max,
        boolean fixed,
        boolean inUse,
        String bound,
        String boundBy) {}
