package cn.huiyin.policy.web;

/** One threshold in GraphQL, its texts in the caller's language. */
record SettingNode(
        String key, String title, String value, String type, String unit, String direction, boolean fromProcedure) {}
