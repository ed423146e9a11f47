package cn.huiyin.noticeboard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The marks that the scope sees. */
interface OutcomeMarks extends Repository<OutcomeMark, UUID> {

    <M extends OutcomeMark> List<M> saveAll(Iterable<M> marks);

    void deleteAll(Iterable<OutcomeMark> marks);

    Optional<OutcomeMark> findByIdAndOutcomeId(UUID id, UUID outcomeId);

    List<OutcomeMark> findAllByOutcomeIdOrderByStartsAt(UUID outcomeId);

    boolean existsByOutcomeIdAndDismissedBecauseIsNull(UUID outcomeId);
}
