package cn.huiyin.cases.node;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem of many households as staff see it.
 *
 * @param categoryName null where the estate no longer has the category
 * @param building empty where it concerns the whole estate
 * @param open whether more households can be linked to it
 * @param cases how many cases are linked, the leading one included
 * @param households how many households raised it
 * @param waiting how many of the cases have no reply yet
 */
public record SharedProblemNode(
        UUID id,
        UUID estateId,
        int version,
        String title,
        String words,
        String representative,
        String category,
        @Nullable String categoryName,
        String building,
        boolean open,
        CaseLink lead,
        int cases,
        int households,
        int waiting,
        Instant openedAt) {}
