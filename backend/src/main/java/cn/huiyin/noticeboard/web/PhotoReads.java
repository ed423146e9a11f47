package cn.huiyin.noticeboard.web;

import cn.huiyin.tenancy.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the photos of many outcomes at once, those chosen and those of the case that may be. */
@Component
class PhotoReads {

    /** Where a photo's bytes are fetched by those who may see it. */
    static final String PATH = "/api/board-photos/";

    private final JdbcClient jdbc;

    PhotoReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A chosen photo.
     *
     * @param consent the complainant's word; null where none was given or needed
     */
    record PhotoNode(
            UUID id,
            UUID outcomeId,
            UUID attachmentId,
            boolean ownHome,
            @Nullable String consent) {

        public String path() {
            return PATH + id;
        }
    }

    /** A photo of the case. */
    record CasePhoto(UUID attachmentId, String path) {}

    Map<OutcomeNode, List<PhotoNode>> of(List<OutcomeNode> outcomes) {
        Map<UUID, List<PhotoNode>> found = jdbc
                .sql("""
                        select id, outcome_id, attachment_id, own_home, consent from outcome_photos
                        where company_id = :company and outcome_id in (:outcomes) order by outcome_id, id""")
                .param("company", Scope.current().company())
                .param("outcomes", outcomes.stream().map(OutcomeNode::id).toList())
                .query(PhotoNode.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(PhotoNode::outcomeId));
        Map<OutcomeNode, List<PhotoNode>> photos = new LinkedHashMap<>();
        outcomes.forEach(outcome -> photos.put(outcome, found.getOrDefault(outcome.id(), List.of())));
        return photos;
    }

    /** All photos of the outcomes' cases that the caller sees. */
    Map<UUID, List<CasePhoto>> ofCases(Collection<UUID> caseIds) {
        return jdbc
                .sql("""
                        select id, subject_id from attachments
                        where company_id = :company and subject_type = 'case' and subject_id in (:cases) and kind = 'PHOTO'
                        order by uploaded_at, id""")
                .param("company", Scope.current().company())
                .param("cases", caseIds)
                .query((row, index) -> Map.entry(
                        row.getObject("subject_id", UUID.class),
                        new CasePhoto(
                                row.getObject("id", UUID.class),
                                "/api/attachments/" + row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
