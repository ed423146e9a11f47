package cn.huiyin.noticeboard.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewritingTests {

    private static final Pattern CLUMSY =
            Pattern.compile("（（|））|（）|[，、；]{2}|[，、；]。|^[，、；]|电话(?:号码)?[：:]?（?电话|(?:^|[，。；])联系人[，。；]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "已修好。联系人[王芳]。 | | 已修好。联系人（略）。",
                "联系人：[王芳]，已修好。 | | 联系人：略，已修好。",
                "业主[王芳]反映漏水，已修好。 | | 业主反映漏水，已修好。",
                "派维修工[李强]处理。 | | 派维修工处理。",
                "业主（[13800138000]）反映漏水。 | （电话略） | 业主（电话略）反映漏水。",
                "业主（电话[13800138000]）反映漏水。 | （电话略） | 业主（电话略）反映漏水。",
                "联系电话[13800138000]。 | （电话略） | 联系电话（略）。",
                "联系电话：[13800138000]。 | （电话略） | 联系电话：略。",
                "有事请拨[13800138000]。 | （电话略） | 有事请拨（电话略）。",
                "[王芳]，反映漏水。 | | 反映漏水。",
                "已修好（[王芳]）。 | | 已修好。",
                "Call us ([13800138000]). | [number withheld] | Call us (number withheld).",
                "Call [13800138000]. | [number withheld] | Call [number withheld].",
                "[王芳]反映漏水。 | 一位业户 | 一位业户反映漏水。"
            })
    void leavesASentenceThatReads(String marked, String words, String expected) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.substring(0, start) + marked.substring(start + 1, end + 1) + marked.substring(end + 2);

        assertThat(Rewriting.replaced(text, start, end, words == null ? "" : words))
                .isEqualTo(expected);
    }

    @Test
    void leavesNoClumsyWordsInTheHundredDrafts() {
        List<String> clumsy = LabelledDraft.all().stream()
                .map(LabelledDraft::text)
                .filter(text -> !CLUMSY.matcher(text).find())
                .map(RewritingTests::cleared)
                .filter(text -> CLUMSY.matcher(text).find())
                .toList();

        assertThat(clumsy).isEmpty();
    }

    @Test
    void marksNothingAnewInWhatItWrote() {
        List<String> again = LabelledDraft.all().stream()
                .map(LabelledDraft::text)
                .map(RewritingTests::cleared)
                .filter(text -> Redactor.marks(text, Known.NOTHING).stream()
                        .anyMatch(
                                mark -> text.substring(mark.start(), mark.end()).contains("略")))
                .toList();

        assertThat(again).isEmpty();
    }

    /** Every mark replaced by its suggestion, one after the other, as the drafter does. */
    private static String cleared(String text) {
        String rest = text;
        for (int round = 0; round < 50; round++) {
            List<Mark> marks = Redactor.marks(rest, Known.NOTHING);
            if (marks.isEmpty()) {
                return rest;
            }
            Mark mark = marks.getFirst();
            rest = Rewriting.replaced(rest, mark.start(), mark.end(), mark.suggestion());
        }
        return rest;
    }
}
