package cn.huiyin.premises.imports;

import cn.huiyin.tenancy.NotVisible;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The imports that the scope sees. */
public interface SheetImports extends Repository<SheetImport, UUID> {
    SheetImport save(SheetImport started);

    Optional<SheetImport> findById(UUID id);

    List<SheetImport> findTop20ByEstateIdOrderByCreatedAtDescIdDesc(UUID estateId);

    List<SheetImport> findTop20ByEstateIdIsNullOrderByCreatedAtDescIdDesc();

    /** The import, or the answer that it is not there. */
    default SheetImport visible(UUID id) {
        return findById(id).orElseThrow(NotVisible::new);
    }
}
