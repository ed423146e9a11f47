package cn.huiyin.tenancy;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Onboards a company on the platform. */
@Service
public class CreateCompany {

    private static final Pattern ALIAS = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}");

    private final Companies companies;

    CreateCompany(Companies companies) {
        this.companies = companies;
    }

    /** What a new company needs. */
    public record Command(String name, String organization) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Created(UUID companyId) implements Outcome {}

        record NameMissing() implements Outcome {}

        record AliasUnfit() implements Outcome {}

        record AliasTaken() implements Outcome {}
    }

    /** Creates the company. */
    public Outcome create(Command command) {
        if (command.name().isBlank()) {
            return new Outcome.NameMissing();
        }
        if (!ALIAS.matcher(command.organization()).matches()) {
            return new Outcome.AliasUnfit();
        }
        if (companies.existsByOrganization(command.organization())) {
            return new Outcome.AliasTaken();
        }
        Company company = companies.save(new Company(command.name().strip(), command.organization()));
        return new Outcome.Created(company.id());
    }
}
