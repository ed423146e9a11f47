package cn.huiyin.cases;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.testing.World;
import java.util.UUID;

/** The premises that cases need, made past the policies. */
public final class CaseWorld {

    private CaseWorld() {}

    public static UUID building(World world, World.Company company) {
        UUID building = Ids.next();
        world.jdbc()
                .sql("insert into buildings (company_id, estate_id, id, code) values (?, ?, ?, ?)")
                .params(company.id(), company.estate(), building, building.toString())
                .update();
        return building;
    }

    public static UUID unit(World world, World.Company company) {
        UUID building = building(world, company);
        UUID unit = Ids.next();
        world.jdbc()
                .sql("""
                        insert into units (company_id, estate_id, id, building_id, path, label, kind, state)
                        values (?, ?, ?, ?, ?, '3-2-1201', 'HOME', 'LIVED_IN')""")
                .params(company.id(), company.estate(), unit, building, unit.toString())
                .update();
        return unit;
    }

    public static UUID occupant(World world, World.Company company, UUID unit) {
        UUID occupant = Ids.next();
        world.jdbc()
                .sql("insert into occupants (company_id, estate_id, id, name, phone) values (?, ?, ?, '王芳', ?)")
                .params(company.id(), company.estate(), occupant, "13800138000")
                .update();
        world.jdbc()
                .sql("""
                        insert into occupancies (company_id, estate_id, id, occupant_id, unit_id, kind)
                        values (?, ?, ?, ?, ?, 'OWNER')""")
                .params(company.id(), company.estate(), Ids.next(), occupant, unit)
                .update();
        return occupant;
    }
}
