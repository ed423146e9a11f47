package cn.huiyin.visits.web;

import cn.huiyin.cases.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a visit brought up.
 *
 * @param caseId the case that it became, where the caller sees it
 */
record VisitItemNode(
        Kind kind,
        @Nullable String words,
        @Nullable String answer,
        @Nullable UUID caseId,
        @Nullable String reference) {}
