package cn.huiyin.cases;

import cn.huiyin.tenancy.NotVisible;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules the facts of a case as the event catalogue types them, for occurrences of their own. */
@Component
public class CaseFacts {

    private final Cases cases;

    CaseFacts(Cases cases) {
        this.cases = cases;
    }

    /** The facts now; the caller may add to them.
     *
     * @throws NotVisible where the scope does not see the case
     */
    @Transactional(readOnly = true)
    public Map<String, Object> of(UUID caseId) {
        return CaseOccurrences.facts(cases.findById(caseId).orElseThrow(NotVisible::new));
    }
}
