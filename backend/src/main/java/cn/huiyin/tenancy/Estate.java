package cn.huiyin.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An estate 项目/小区: the tenant that has settings, a calendar and a noticeboard of its own. */
@Entity
@Table(name = "estates")
public class Estate {

    /** What kind of place it is (RV-1). */
    public enum Type {
        RESIDENTIAL,
        COMMERCIAL,
        OFFICE
    }

    /** Whether cases are taken in yet. */
    public enum Status {
        PLANNING,
        LIVE
    }

    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID companyId;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Type type = Type.RESIDENTIAL;

    private String address = "";
    private String zone = "Asia/Shanghai";
    private String calendar = "cn";
    private String template = "";

    @Enumerated(EnumType.STRING)
    private Status status = Status.PLANNING;

    private String casePrefix = "";
    private String boardToken = Ids.token();
    private String emergencyPhone = "";
    private String servicePhone = "";
    private String companyPhone = "";
    private @Nullable String sourceKey;
    private @Nullable Instant liveAt;

    @Version
    private @Nullable Integer version;

    protected Estate() {}

    /**
     * A new estate that takes in no cases yet.
     *
     * @param casePrefix the letters in front of a case number, unique in the company
     * @param calendar the id of a work calendar
     * @param template the id of a procedure template
     */
    public Estate(
            String name, Type type, String address, ZoneId zone, String calendar, String template, String casePrefix) {
        this.name = name;
        this.type = type;
        this.address = address;
        this.zone = zone.getId();
        this.calendar = calendar;
        this.template = template;
        this.casePrefix = casePrefix;
    }

    public UUID id() {
        return id;
    }

    /** The company, or null before the row was first stored. */
    public @Nullable UUID companyId() {
        return companyId;
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    public String address() {
        return address;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String calendar() {
        return calendar;
    }

    public String template() {
        return template;
    }

    public Status status() {
        return status;
    }

    public String casePrefix() {
        return casePrefix;
    }

    /** The short public address of the noticeboard. */
    public String boardToken() {
        return boardToken;
    }

    /** The round-the-clock phone; empty where none is known. */
    public String emergencyPhone() {
        return emergencyPhone;
    }

    /** The desk's phone; empty where none is known. */
    public String servicePhone() {
        return servicePhone;
    }

    /** The company's complaint phone; empty where none is known. */
    public String companyPhone() {
        return companyPhone;
    }

    /** How an imported register calls this estate, or null. */
    public @Nullable String sourceKey() {
        return sourceKey;
    }

    /** Since when cases raise duties, or null while the estate is being set up. */
    public @Nullable Instant liveAt() {
        return liveAt;
    }

    /** Sets the three phones that occupants are told (SC-4.2.1). */
    public void reachableBy(String service, String emergency, String company) {
        this.servicePhone = service;
        this.emergencyPhone = emergency;
        this.companyPhone = company;
    }

    /** Notes how an imported register calls this estate. */
    public void knownAs(String source) {
        this.sourceKey = source;
    }

    /** From now on cases are taken in and raise duties; going live twice changes nothing. */
    public void goLive(Instant now) {
        if (status == Status.PLANNING) {
            status = Status.LIVE;
            liveAt = now;
        }
    }
}
