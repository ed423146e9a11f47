package cn.huiyin.visits;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The visits that the scope sees. */
interface Visits extends Repository<Visit, UUID> {

    Visit saveAndFlush(Visit visit);

    Optional<Visit> findById(UUID id);

    /** The visit under its row lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Visit v where v.id = :id")
    Optional<Visit> locked(UUID id);
}
