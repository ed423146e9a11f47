package cn.huiyin.premises.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proposes which column tells which field; the user decides. */
public final class ColumnProposal {
    private record Fit(SheetField field, SheetColumn column, int weight) {}

    private ColumnProposal() {}

    /** Column index by field key: the best fits first, each column and each field once, no identity numbers. */
    public static Map<String, Integer> of(Sheet sheet, List<SheetField> fields) {
        Map<String, Integer> proposal = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Fit fit : fits(sheet, fields)) {
            if (!proposal.containsKey(fit.field().key())
                    && taken.add(fit.column().index())) {
                proposal.put(fit.field().key(), fit.column().index());
            }
        }
        return proposal;
    }

    private static List<Fit> fits(Sheet sheet, List<SheetField> fields) {
        List<Fit> fits = new ArrayList<>();
        for (SheetField field : fields) {
            for (SheetColumn column : sheet.columns()) {
                int weight = Synonyms.weight(column.header(), field);
                if (field.proposed() && !column.identityNumbers() && weight > 0) {
                    fits.add(new Fit(field, column, weight));
                }
            }
        }
        fits.sort(Comparator.comparingInt(Fit::weight).reversed());
        return fits;
    }
}
