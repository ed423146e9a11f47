package cn.huiyin.cases.node;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline as the scope may see it.
 *
 * @param actor a name to staff, a role to others
 * @param enteredBy null where the actor entered it
 * @param text null where it was erased, is not for the caller, or nothing was said
 * @param erasure who erased the text, when and why; null where nobody did
 * @param attachments what came with the act
 */
public record TimelineNode(
        int sequence,
        String act,
        Instant happenedAt,
        Instant enteredAt,
        String actor,
        @Nullable String enteredBy,
        @Nullable String text,
        @Nullable ErasureNode erasure,
        List<AttachmentNode> attachments) {}
