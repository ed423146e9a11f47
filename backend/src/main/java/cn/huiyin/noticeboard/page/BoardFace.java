package cn.huiyin.noticeboard.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public page of one estate shows.
 *
 * @param closed closed cases of the past year that may be told; null where they are too few to say
 * @param posted those posted; null with it
 */
record BoardFace(
        String estate, @Nullable Integer closed, @Nullable Integer posted, List<Post> posts) {

    /**
     * One post.
     *
     * @param building null where the estate alone is named
     * @param month the first day of the month in which the case was received, or of its quarter
     * @param photos tokens of the photos that hang with it
     * @param quarter whether the quarter alone is told
     */
    record Post(
            String titleZh,
            String titleZhHant,
            String titleEn,
            String text,
            @Nullable String building,
            LocalDate month,
            boolean quarter,
            List<String> photos) {}
}
