package cn.huiyin.premises;

import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a common place, such as lift 2, with a random token for the poster that hangs there. */
@Service
public class CreateCommonPlace {
    private static final int LONGEST = 80;

    /**
     * The place.
     *
     * @param building the building's name, or null where it belongs to none
     */
    public record Command(
            UUID estateId, String name, @Nullable String building) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is there. */
        record Created(UUID placeId) implements Outcome {}

        /** Nothing was stored. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Estates estates;
    private final JdbcClient jdbc;

    CreateCommonPlace(Estates estates, JdbcClient jdbc) {
        this.estates = estates;
        this.jdbc = jdbc;
    }

    /** Creates the place in an estate that the caller sees. */
    @Transactional
    public Outcome create(Command command) {
        UUID company = Scope.current().company();
        UUID estate = estates.visible(command.estateId()).id();
        String name = command.name().strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return refused("input.name", "place.name-missing");
        }
        UUID building = null;
        if (command.building() != null && !command.building().isBlank()) {
            building = building(company, estate, command.building().strip());
            if (building == null) {
                return refused("input.building", "place.building-unknown");
            }
        }
        UUID id = Ids.next();
        int added = jdbc.sql("""
                        insert into common_places (company_id, estate_id, id, building_id, name, kind, qr_token)
                        values (:company, :estate, :id, :building, :name, 'OTHER', :token) on conflict do nothing""")
                .param("company", company)
                .param("estate", estate)
                .param("id", id)
                .param("building", building)
                .param("name", name)
                .param("token", Ids.token())
                .update();
        return added == 1 ? new Outcome.Created(id) : refused("input.name", "place.name-taken");
    }

    private @Nullable UUID building(UUID company, UUID estate, String code) {
        return jdbc.sql("select id from buildings where company_id = :company and estate_id = :estate and code = :code")
                .param("company", company)
                .param("estate", estate)
                .param("code", code)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private static Outcome refused(String path, String key) {
        return new Outcome.Refused(List.of(Problem.at(path, key)));
    }
}
