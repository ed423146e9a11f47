package cn.huiyin.insight;

/** A figure of the comparison, with the condition on cases that stands behind it. */
public enum Figure {
    CASES("c.matter", "true"),
    ON_TIME(
            "exists (select from duties_figures d where d.company_id = c.company_id and d.case_id = c.case_id and d.resolution and not d.paused and d.state in ('MET', 'OPEN') and d.due_at >= span.lower and d.due_at < span.upper and d.due_at <= :now)",
            "not exists (select from duties_figures d where d.company_id = c.company_id and d.case_id = c.case_id and d.resolution and not d.paused and d.state in ('MET', 'OPEN') and d.due_at >= span.lower and d.due_at < span.upper and d.due_at <= :now and (d.met_at is null or d.met_at > d.due_at))"),
    HANDLING_TIME("c.valid and c.replied_at is not null", "true"),
    COVERAGE(
            "exists (select from visits_figures v where v.company_id = c.company_id and v.case_id = c.case_id and v.due_at >= span.lower and v.due_at < span.upper and v.due_at <= :now)",
            "not exists (select from visits_figures v where v.company_id = c.company_id and v.case_id = c.case_id and v.due_at >= span.lower and v.due_at < span.upper and v.due_at <= :now and not v.reached)"),
    SATISFACTION(
            "exists (select from answers_figures a where a.company_id = c.company_id and a.case_id = c.case_id and a.stands)",
            "not exists (select from answers_figures a where a.company_id = c.company_id and a.case_id = c.case_id and a.stands and a.satisfaction < 4)"),
    REPEATS("c.matter", "c.repeated"),
    INVALID("c.valid is not null", "not c.valid"),
    NOT_REACHED("c.closed_at is not null", "c.ending = 'NOT_REACHED'");

    private final String counted;
    private final String quality;

    Figure(String counted, String quality) {
        this.counted = counted;
        this.quality = quality;
    }

    /** Whether a case counts for the figure by the date of its receipt; otherwise it does by a due date. */
    boolean byReceipt() {
        return this != ON_TIME && this != COVERAGE;
    }

    /** The condition on a case for a part of the figure. */
    String condition(FigurePart part) {
        return switch (part) {
            case DENOMINATOR -> counted;
            case NUMERATOR -> counted + " and " + quality;
            case REST -> counted + " and not (" + quality + ")";
        };
    }
}
