package cn.huiyin.visits;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rechecks that the scope sees. */
interface Rechecks extends Repository<Recheck, UUID> {

    Recheck saveAndFlush(Recheck recheck);

    /** The recheck under its row lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Recheck r where r.id = :id")
    Optional<Recheck> locked(UUID id);
}
