package cn.huiyin.premises.imports;

import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The kinds of registers that the modules of this application take in. */
@Component
public class ImportKinds {
    private final Map<String, ImportKind> kinds;

    ImportKinds(List<ImportKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::name, Function.identity()));
    }

    /** The kind of that name.
     *
     * @throws NotVisible where there is none
     */
    public ImportKind named(String name) {
        ImportKind kind = kinds.get(name);
        if (kind == null) {
            throw new NotVisible();
        }
        return kind;
    }

    /** The kind of that name, where the caller may import it.
     *
     * @throws cn.huiyin.tenancy.Forbidden otherwise
     */
    public ImportKind allowed(String name) {
        ImportKind kind = named(name);
        Scope.current().require(kind.whoMay().toArray(Role[]::new));
        return kind;
    }
}
