package cn.huiyin.cases.register;

import cn.huiyin.cases.PastCase;
import cn.huiyin.cases.PastCases;
import cn.huiyin.premises.imports.CellError;
import cn.huiyin.premises.imports.ImportContext;
import cn.huiyin.premises.imports.ImportKind;
import cn.huiyin.premises.imports.MappedRow;
import cn.huiyin.premises.imports.RowResult;
import cn.huiyin.premises.sheet.SheetField;
import cn.huiyin.tenancy.Role;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Imports a past register of the whole company: a column names the estate, and missing ones are created once confirmed. */
@Component
class CompanyCaseRegister implements ImportKind {

    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");

    private final PastCases cases;
    private final RegisterEstates estates;
    private final Clock clock;

    CompanyCaseRegister(PastCases cases, RegisterEstates estates, Clock clock) {
        this.cases = cases;
        this.estates = estates;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "COMPANY_CASE_REGISTER";
    }

    @Override
    public Set<Role> whoMay() {
        return Set.of(Role.HEAD_OFFICE);
    }

    @Override
    public boolean ofOneEstate() {
        return false;
    }

    @Override
    public List<SheetField> fields() {
        return RegisterColumns.OF_COMPANY;
    }

    @Override
    public List<String> toConfirm(ImportContext context, List<MappedRow> rows) {
        Map<String, UUID> known = estates.known();
        Map<String, String> missing = new LinkedHashMap<>();
        RegisterReader reader = reader(context);
        for (MappedRow row : rows) {
            if (reader.read(row) instanceof RegisterLine.Understood line
                    && !known.containsKey(RegisterEstates.key(line.estate()))) {
                missing.putIfAbsent(RegisterEstates.key(line.estate()), line.estate());
            }
        }
        return List.copyOf(missing.values());
    }

    @Override
    public List<List<CellError>> check(ImportContext context, List<MappedRow> rows) {
        return rows.stream()
                .map(reader(context)::read)
                .map(CaseRegister::errors)
                .toList();
    }

    @Override
    public List<RowResult> apply(ImportContext context, List<MappedRow> rows) {
        RegisterReader reader = reader(context);
        List<RowResult> results = new ArrayList<>(rows.size());
        Map<String, List<PastCase>> byEstate = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Map<Integer, RegisterLine.Understood> understood = new LinkedHashMap<>();
        for (MappedRow row : rows) {
            switch (reader.read(row)) {
                case RegisterLine.Understood line -> {
                    String key = RegisterEstates.key(line.estate());
                    names.putIfAbsent(key, line.estate());
                    byEstate.computeIfAbsent(key, any -> new ArrayList<>()).add(line.matter());
                    understood.put(results.size(), line);
                    results.add(RowResult.unchanged());
                }
                case RegisterLine.Refused line -> results.add(RowResult.refused(line.errors()));
            }
        }
        Map<String, Set<String>> stored = store(byEstate, names, zone(context));
        understood.forEach((at, line) -> {
            if (stored.getOrDefault(RegisterEstates.key(line.estate()), Set.of())
                    .contains(line.matter().number())) {
                results.set(at, RowResult.accepted());
            }
        });
        return results;
    }

    private Map<String, Set<String>> store(
            Map<String, List<PastCase>> byEstate, Map<String, String> names, ZoneId zone) {
        Map<String, UUID> known = estates.known();
        Map<String, Set<String>> stored = new LinkedHashMap<>();
        byEstate.forEach((key, matters) -> {
            UUID estate = known.get(key);
            if (estate == null) {
                estate = estates.create(names.getOrDefault(key, key), zone);
            }
            stored.put(key, cases.store(estate, matters));
        });
        return stored;
    }

    private RegisterReader reader(ImportContext context) {
        return new RegisterReader(context.mapping().dates(), zone(context), clock.instant());
    }

    private static ZoneId zone(ImportContext context) {
        String zone = context.mapping().zone();
        return zone == null ? DEFAULT_ZONE : ZoneId.of(zone);
    }
}
