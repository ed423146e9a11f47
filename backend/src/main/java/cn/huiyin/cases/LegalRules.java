package cn.huiyin.cases;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Says of which cases an estate wants a legal review before a solution is offered. */
@Component
class LegalRules {

    private final CaseThresholds thresholds;

    LegalRules(CaseThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Puts on the case whether it needs one, by what was marked and by its category. */
    void apply(Case matter) {
        matter.law(legal -> legal.need(marked(matter) || ofCategory(matter)));
    }

    private boolean marked(Case matter) {
        LegalMatter why = matter.legal().matter();
        Integer claim = matter.legal().claim();
        Set<String> reviewed = thresholds.set(matter.estateId(), "legalReview");
        return why != null
                && (why == LegalMatter.OTHER ? !reviewed.isEmpty() : reviewed.contains(why.code()))
                && (why != LegalMatter.CLAIM || claim == null || claim >= thresholds.legalClaimFrom(matter.estateId()));
    }

    private boolean ofCategory(Case matter) {
        String category = matter.judgement().category();
        return category != null
                && thresholds.set(matter.estateId(), "legalCategories").stream()
                        .anyMatch(code -> category.equals(code) || category.startsWith(code + "."));
    }
}
