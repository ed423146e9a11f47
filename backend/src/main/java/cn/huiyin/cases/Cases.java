package cn.huiyin.cases;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The cases that the scope sees. */
interface Cases extends Repository<Case, UUID> {

    Case saveAndFlush(Case matter);

    Optional<Case> findById(UUID id);

    /** The case under its row lock: the second of two actors waits here and then sees the first one's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Case c where c.id = :id")
    Optional<Case> locked(UUID id);
}
