package cn.huiyin.cases.web;

import cn.huiyin.cases.Deed;
import cn.huiyin.cases.LegalMatter;
import cn.huiyin.cases.MarkLaw;
import cn.huiyin.cases.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks that law is involved in the same breath as another act. */
@Component
class LegalDeeds {

    private final MarkLaw mark;

    LegalDeeds(MarkLaw mark) {
        this.mark = mark;
    }

    /** The outcome of the mark; of the act before it where that was not done or nothing was marked. */
    Outcome marked(Outcome before, Deed next, @Nullable LegalMatter matter, @Nullable Integer claim) {
        return matter == null || !(before instanceof Outcome.Done)
                ? before
                : mark.handle(new MarkLaw.Command(next, matter, claim));
    }
}
