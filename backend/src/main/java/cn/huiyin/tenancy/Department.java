package cn.huiyin.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A department of an estate, such as engineering, or of the company, such as the quality department. */
@Entity
@Table(name = "departments")
public class Department {

    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID companyId;

    private @Nullable UUID estateId;
    private String code = "";
    private String nameZh = "";
    private String nameZhHant = "";
    private String nameEn = "";

    protected Department() {}

    /**
     * A new department.
     *
     * @param estateId null for a department of the company itself
     * @param code the stable name by which categories and clauses route, such as {@code engineering}
     */
    public Department(@Nullable UUID estateId, String code, String nameZh, String nameZhHant, String nameEn) {
        this.estateId = estateId;
        this.code = code;
        this.nameZh = nameZh;
        this.nameZhHant = nameZhHant;
        this.nameEn = nameEn;
    }

    public UUID id() {
        return id;
    }

    /** The company, or null before the row was first stored. */
    public @Nullable UUID companyId() {
        return companyId;
    }

    /** Null for a department of the company itself. */
    public @Nullable UUID estateId() {
        return estateId;
    }

    public String code() {
        return code;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameZhHant() {
        return nameZhHant;
    }

    public String nameEn() {
        return nameEn;
    }
}
