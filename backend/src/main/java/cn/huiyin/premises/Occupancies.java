package cn.huiyin.premises;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The occupancies that the scope sees. */
interface Occupancies extends Repository<Occupancy, UUID> {
    Optional<Occupancy> findById(UUID id);

    List<Occupancy> findAllByOccupantId(UUID occupantId);
}
