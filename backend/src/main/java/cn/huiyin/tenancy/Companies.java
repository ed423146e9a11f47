package cn.huiyin.tenancy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The companies that the scope sees: one's own, or all for the platform operator. */
public interface Companies extends Repository<Company, UUID> {

    Company save(Company company);

    Optional<Company> findById(UUID id);

    java.util.List<Company> findAllByOrderByName();

    boolean existsByOrganization(String organization);
}
