package cn.huiyin.cases;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.testing.World;
import java.util.UUID;

/** The premises that cases need, made past the policies. */
final class CaseWorld {

    private CaseWorld() {}

    static UUID unit(World world, World.Company company) {
        return null;
    }

    static UUID occupant(World world, World.Company company, UUID unit) {
        return Ids.next();
    }
}
