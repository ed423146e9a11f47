package cn.huiyin.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A property company 物业公司: the customer of the service and the boundary of isolation. */
@Entity
@Table(name = "companies")
public class Company {

    @Id
    private UUID id = Ids.next();

    private String name = "";

    private String organization = "";

    @Version
    private @Nullable Integer version;

    protected Company() {}

    /**
     * A new company.
     *
     * @param organization the alias of the Organization in Keycloak that proves its staff
     */
    public Company(String name, String organization) {
        this.name = name;
        this.organization = organization;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The alias of the Organization in Keycloak that proves the company's staff. */
    public String organization() {
        return organization;
    }
}
