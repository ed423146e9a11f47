package cn.huiyin.policy.web;

import cn.huiyin.policy.Clause;
import cn.huiyin.policy.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A procedure in GraphQL: as it is on offer, or as a settings version keeps it. */
record TemplateNode(
        String id,
        int version,
        Text title,
        List<Clause> content,
        Map<String, Object> values,
        boolean own,
        @Nullable Integer newer) {}
