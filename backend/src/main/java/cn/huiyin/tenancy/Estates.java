package cn.huiyin.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The estates that the scope sees. */
public interface Estates extends Repository<Estate, UUID> {

    Estate save(Estate estate);

    Optional<Estate> findById(UUID id);

    Optional<Estate> findBySourceKey(String sourceKey);

    List<Estate> findAllByOrderByName();

    boolean existsByCasePrefix(String casePrefix);

    /** The estate, or the answer that it is not there. */
    default Estate visible(UUID id) {
        return findById(id).orElseThrow(NotVisible::new);
    }
}
