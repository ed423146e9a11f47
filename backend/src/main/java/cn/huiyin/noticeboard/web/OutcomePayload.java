package cn.huiyin.noticeboard.web;

import cn.huiyin.graphql.UserError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an act on an outcome ended. */
record OutcomePayload(@Nullable UUID outcomeId, List<UserError> errors) {}
