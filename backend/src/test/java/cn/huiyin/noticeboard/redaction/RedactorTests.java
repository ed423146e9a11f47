package cn.huiyin.noticeboard.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTests {

    @Test
    void findsListedNamesThatLookLikeWords() {
        var known = new Known(Set.of("高空", "安宁", "Grace Bell"), Set.of());

        assertThat(stretches("高 空和安宁都来了，grace bell came too", known)).containsExactly("高 空", "安宁", "grace bell");
    }

    @Test
    void leavesTheEstatesOwnNameAlone() {
        assertThat(stretches("金海湾提出的方案", new Known(Set.of(), Set.of("金海湾")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王府井的高先生桥",
                "周末、白天、马上、许多、方便、时间、金额、黄色、高空、石材",
                "施工方安排师傅当日到场，高层水压恢复正常",
                "12345热线转来的工单202612010001，共1286户，3月12号14:30",
                "The lift was repaired on Monday; Long Street is open."
            })
    void leavesEverydayWordsAlone(String text) {
        assertThat(stretches(text, Known.NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "１３８００１３８０００",
                "一三八零零一三八零零零",
                "+86 13800138000",
                "021-65432198",
                "(010) 8765 4321",
                "400-812-3456",
                "3-2-1201",
                "3栋2单元1201室",
                "十二号楼三单元502",
                "1201室",
                "沪A·8K321",
                "京AD12345",
                "粤 B F12345",
                "11010519491231002X",
                "310101900307123",
                "6222021234567890128",
                "li.na@example.org",
                "wxid_a1b2c3",
                "QQ：283746501",
                "陳師傅",
                "欧阳先生"
            })
    void findsTheWholeOf(String text) {
        var marks = Redactor.marks("已联系" + text + "。", Known.NOTHING);

        assertThat(marks).isNotEmpty();
        assertThat(marks.getLast().end()).isEqualTo(text.length() + 3);
    }

    @Test
    void keepsARoleThatStandsBeforeTheName() {
        var mark = Redactor.marks("业主王建国反映漏水", Known.NOTHING).getFirst();

        assertThat(mark).isEqualTo(new Mark(2, 5, MarkKind.PERSON, ""));
    }

    @Test
    void knowsTheCheckOfAnIdentityNumber() {
        assertThat(IdentityNumbers.valid("11010519491231002X")).isTrue();
        assertThat(IdentityNumbers.valid("110105194912310021")).isFalse();
    }

    @Test
    void marksNeverOverlap() {
        var marks = Redactor.marks("车沪A·8K321的业主张伟住3-2-1201，电话13800138000", Known.NOTHING);

        for (int i = 1; i < marks.size(); i++) {
            assertThat(marks.get(i).start())
                    .isGreaterThanOrEqualTo(marks.get(i - 1).end());
        }
        assertThat(marks).hasSize(4);
    }

    private static List<String> stretches(String text, Known known) {
        return Redactor.marks(text, known).stream()
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
    }
}
