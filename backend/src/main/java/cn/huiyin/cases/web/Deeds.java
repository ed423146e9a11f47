package cn.huiyin.cases.web;

import cn.huiyin.cases.Deed;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what every act's input says of itself, whatever else it says; the schema has checked the types. */
final class Deeds {

    private Deeds() {}

    static Deed of(DataFetchingEnvironment call) {
        Map<String, Object> input = Objects.requireNonNull(call.<Map<String, Object>>getArgument("input"));
        return new Deed(
                Objects.requireNonNull(id(input.get("caseId"))),
                (Integer) Objects.requireNonNull(input.get("version")),
                (Instant) input.get("happenedAt"),
                (String) input.get("lateReason"),
                id(input.get("actedById")),
                ids(input.get("attachments")));
    }

    private static List<UUID> ids(@Nullable Object attachments) {
        return attachments instanceof List<?> list
                ? list.stream().map(id -> UUID.fromString(id.toString())).toList()
                : List.of();
    }

    private static @Nullable UUID id(@Nullable Object text) {
        return text == null ? null : UUID.fromString(text.toString());
    }
}
