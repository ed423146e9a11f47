package cn.huiyin.cases;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shared problems that the scope sees. */
@Component
class SharedProblems {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_NAME = 80;

    private final JdbcClient jdbc;

    SharedProblems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is said of a shared problem. */
    record Told(String title, String words, String representative) {

        /** Why it will not do, or null. */
        @Nullable
        Refusal wrong() {
            if (Words.missing(title) || title.strip().length() > LONGEST_TITLE) {
                return new Refusal("title", "case.shared.title", LONGEST_TITLE);
            }
            if (representative.strip().length() > LONGEST_NAME) {
                return new Refusal("representative", "case.shared.representative", LONGEST_NAME);
            }
            return Words.tooLong("words", words);
        }
    }

    /** Keeps a new one, led by a case that is stored; it is in the building of that case, or in the whole estate. */
    UUID open(Case lead, Told told, boolean wholeEstate, UUID openedBy, Instant now) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into shared_problems (company_id, estate_id, id, lead_case_id, building_id, category,
                            title, words, representative, opened_at, opened_by_id)
                        values (:company, :estate, :id, :lead,
                            case when not :wholeEstate then coalesce(
                                (select building_id from common_places where company_id = :company and id = :place),
                                (select building_id from units where company_id = :company and id = :unit)) end,
                            :category, :title, :words, :representative, :now, :openedBy)""")
                .param("company", lead.companyId())
                .param("estate", lead.estateId())
                .param("id", id)
                .param("lead", lead.id())
                .param("wholeEstate", wholeEstate)
                .param("place", lead.place().commonPlaceId())
                .param("unit", lead.place().unitId())
                .param("category", lead.judgement().category())
                .param("title", told.title().strip())
                .param("words", told.words().strip())
                .param("representative", told.representative().strip())
                .param("now", Timestamp.from(now))
                .param("openedBy", openedBy)
                .update();
        return id;
    }

    /** One that has not ended, under its row lock: links to it and answers of it go one after the other. */
    Optional<SharedProblem> locked(UUID id) {
        return jdbc.sql("""
                        select id, estate_id, version, lead_case_id, building_id, title, words, representative,
                            ended_at is not null as ended
                        from shared_problems where company_id = :company and id = :id and ended_at is null for update""")
                .param("company", Scope.current().company())
                .param("id", id)
                .query(SharedProblem.class)
                .optional();
    }

    void tell(SharedProblem problem, Told told) {
        jdbc.sql("""
                        update shared_problems set version = version + 1, title = :title, words = :words,
                            representative = :representative
                        where company_id = :company and id = :id""")
                .param("company", Scope.current().company())
                .param("id", problem.id())
                .param("title", told.title().strip())
                .param("words", told.words().strip())
                .param("representative", told.representative().strip())
                .update();
    }

    void leadBy(SharedProblem problem, Case lead, String representative) {
        jdbc.sql("""
                        update shared_problems set version = version + 1, lead_case_id = :lead,
                            representative = :representative
                        where company_id = :company and id = :id""")
                .param("company", Scope.current().company())
                .param("id", problem.id())
                .param("lead", lead.id())
                .param("representative", representative.strip())
                .update();
    }

    /** It was none: nobody is linked to it any more. */
    void end(SharedProblem problem, Instant now) {
        jdbc.sql("""
                        update shared_problems set version = version + 1, ended_at = :now
                        where company_id = :company and id = :id""")
                .param("company", Scope.current().company())
                .param("id", problem.id())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** How many cases follow its leading one. */
    int followers(SharedProblem problem) {
        return jdbc.sql("""
                        select count(*) from cases
                        where company_id = :company and shared_problem_id = :id and not leads_shared""")
                .param("company", Scope.current().company())
                .param("id", problem.id())
                .query(Integer.class)
                .single();
    }
}
