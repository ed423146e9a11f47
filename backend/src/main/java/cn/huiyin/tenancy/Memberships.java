package cn.huiyin.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The memberships that the scope sees. */
public interface Memberships extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    Optional<Membership> findById(UUID id);

    List<Membership> findAllByIdIn(Iterable<UUID> ids);

    List<Membership> findAllByEstateIdAndRole(UUID estateId, Role role);

    List<Membership> findAllByEstateIdOrderByDisplayName(UUID estateId);

    List<Membership> findAllByOccupantId(UUID occupantId);

    List<Membership> findAllByEstateIdIsNullAndRole(Role role);
}
