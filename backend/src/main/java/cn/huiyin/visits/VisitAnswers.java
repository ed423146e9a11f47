package cn.huiyin.visits;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The occupants' answers that the scope sees. */
interface VisitAnswers extends Repository<VisitAnswer, UUID> {

    VisitAnswer saveAndFlush(VisitAnswer answer);

    Optional<VisitAnswer> findByVisitId(UUID visitId);
}
