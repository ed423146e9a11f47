package cn.huiyin.noticeboard.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Redaction measured on one hundred written drafts, no name of which is in any list of the estate. */
class RedactionMeasureTests {

    private static final List<LabelledDraft> DRAFTS = LabelledDraft.all();

    @Test
    void measuresOneHundredDrafts() {
        assertThat(DRAFTS).hasSize(100);

        var tally = RedactionTally.of(DRAFTS);

        System.out.println(tally.table("Redaction, 100 drafts"));
        assertThat(tally.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.precision()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void measuresTheDraftsHeldBackFromTuning() {
        var tally = RedactionTally.of(
                DRAFTS.stream().filter(LabelledDraft::heldBack).toList());

        System.out.println(tally.table("Redaction, the 40 drafts held back"));
        assertThat(tally.recall()).isGreaterThanOrEqualTo(0.9);
    }
}
