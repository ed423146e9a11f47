package cn.huiyin.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The departments that the scope sees: the estate's and the company's own. */
public interface Departments extends Repository<Department, UUID> {

    Department save(Department department);

    Optional<Department> findById(UUID id);

    Optional<Department> findByEstateIdAndCode(UUID estateId, String code);

    List<Department> findAllByEstateIdOrderByCode(UUID estateId);

    List<Department> findAllByIdIn(Iterable<UUID> ids);
}
