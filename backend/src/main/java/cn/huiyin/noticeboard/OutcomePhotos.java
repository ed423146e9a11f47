package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The photos that were chosen for an outcome, and those that hang with its post. */
@Component
class OutcomePhotos {

    /** A photo of the case, and whether it shows the complainant's own home. */
    record Chosen(UUID attachmentId, boolean ownHome) {}

    private static final String CHOOSE = """
            insert into outcome_photos (company_id, estate_id, id, outcome_id, attachment_id, own_home, occupant_id)
            select :company, :estate, :id, :outcome, a.id, :home, :occupant
            from attachments a
            where a.company_id = :company and a.id = :attachment and a.kind = 'PHOTO'
              and a.subject_type = 'case' and a.subject_id = :case""";

    private static final String HANG = """
            insert into board_photos (company_id, estate_id, id, post_id, attachment_id, media_type, token,
                readable_by)
            select p.company_id, p.estate_id, p.id, p.outcome_id, p.attachment_id, a.media_type, :token, :readers
            from outcome_photos p
            join attachments a on a.company_id = p.company_id and a.id = p.attachment_id
            where p.company_id = :company and p.id = :id
            on conflict (company_id, id) do nothing""";

    private static final String MAY_HANG = """
            select id from outcome_photos
            where company_id = :company and outcome_id = :outcome and (not own_home or consent = 'GIVEN' or not :needed)""";

    private final JdbcClient jdbc;

    OutcomePhotos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the choice in place of the former one; false where one is no photo of the case. */
    boolean choose(Outcome outcome, List<Chosen> chosen) {
        UUID company = Scope.current().company();
        jdbc.sql("delete from outcome_photos where company_id = :company and outcome_id = :outcome")
                .params(Map.of("company", company, "outcome", outcome.id()))
                .update();
        for (Chosen photo : chosen) {
            int kept = jdbc.sql(CHOOSE)
                    .param("company", company)
                    .param("estate", outcome.estateId())
                    .param("id", Ids.next())
                    .param("outcome", outcome.id())
                    .param("attachment", photo.attachmentId())
                    .param("case", outcome.caseId())
                    .param("home", photo.ownHome())
                    .param("occupant", outcome.occupantId())
                    .update();
            if (kept == 0) {
                return false;
            }
        }
        return true;
    }

    /** Notes the complainant's word about the photos of their home; answers how many there are. */
    int consent(Outcome outcome, boolean given, Instant now) {
        return jdbc.sql("""
                        update outcome_photos set consent = :consent, consented_at = :now
                        where company_id = :company and outcome_id = :outcome and own_home""")
                .param("consent", given ? "GIVEN" : "REFUSED")
                .param("now", Timestamp.from(now))
                .param("company", Scope.current().company())
                .param("outcome", outcome.id())
                .update();
    }

    /** Hangs what may hang, and nothing else. */
    void hang(Outcome outcome, BoardRules rules) {
        takeDown(outcome);
        UUID company = Scope.current().company();
        jdbc.sql(MAY_HANG)
                .params(Map.of("company", company, "outcome", outcome.id(), "needed", rules.homePhotoConsent()))
                .query(UUID.class)
                .list()
                .forEach(id -> jdbc.sql(HANG)
                        .params(Map.of(
                                "company",
                                company,
                                "id",
                                id,
                                "token",
                                Ids.token(),
                                "readers",
                                rules.readers().name()))
                        .update());
    }

    void takeDown(Outcome outcome) {
        jdbc.sql("delete from board_photos where company_id = :company and post_id = :post")
                .params(Map.of("company", Scope.current().company(), "post", outcome.id()))
                .update();
    }
}
