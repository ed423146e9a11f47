package cn.huiyin.cases.register;

import cn.huiyin.cases.PastCase;
import cn.huiyin.cases.PastCases;
import cn.huiyin.premises.imports.CellError;
import cn.huiyin.premises.imports.ImportContext;
import cn.huiyin.premises.imports.ImportKind;
import cn.huiyin.premises.imports.MappedRow;
import cn.huiyin.premises.imports.RowResult;
import cn.huiyin.premises.sheet.SheetField;
import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Role;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Imports the past register of one estate. */
@Component
class CaseRegister implements ImportKind {

    private final PastCases cases;
    private final Estates estates;
    private final Clock clock;

    CaseRegister(PastCases cases, Estates estates, Clock clock) {
        this.cases = cases;
        this.estates = estates;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "CASE_REGISTER";
    }

    @Override
    public Set<Role> whoMay() {
        return Set.of(Role.HEAD_OFFICE, Role.DIRECTOR);
    }

    @Override
    public List<SheetField> fields() {
        return RegisterColumns.OF_ESTATE;
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
        List<PastCase> understood = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (MappedRow row : rows) {
            switch (reader.read(row)) {
                case RegisterLine.Understood line -> {
                    places.add(results.size());
                    understood.add(line.matter());
                    results.add(RowResult.unchanged());
                }
                case RegisterLine.Refused line -> results.add(RowResult.refused(line.errors()));
            }
        }
        Set<String> stored = cases.store(context.estate(), understood);
        for (int at = 0; at < understood.size(); at++) {
            if (stored.contains(understood.get(at).number())) {
                results.set(places.get(at), RowResult.accepted());
            }
        }
        return results;
    }

    static List<CellError> errors(RegisterLine line) {
        return line instanceof RegisterLine.Refused refused ? refused.errors() : List.of();
    }

    private RegisterReader reader(ImportContext context) {
        String zone = context.mapping().zone();
        return new RegisterReader(
                context.mapping().dates(),
                zone == null ? estates.visible(context.estate()).zone() : ZoneId.of(zone),
                clock.instant());
    }
}
