package cn.huiyin.cases.web;

import cn.huiyin.graphql.UserError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an act answers: the id, from which the case is read anew, also when a key is sent again. */
record CasePayload(@Nullable UUID caseId, List<UserError> errors) {}
