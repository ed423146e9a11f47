package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.NotVisible;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The outcomes that the scope sees. */
interface Outcomes extends Repository<Outcome, UUID> {

    Outcome saveAndFlush(Outcome outcome);

    boolean existsByCaseIdAndStateNot(UUID caseId, OutcomeState state);

    /** The outcome under its row lock: the second of two actors waits here and then sees the first one's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Outcome o where o.id = :id")
    Optional<Outcome> locked(UUID id);

    /** The outcome under its lock, or the answer that it is not there. */
    default Outcome visible(UUID id) {
        return locked(id).orElseThrow(NotVisible::new);
    }
}
