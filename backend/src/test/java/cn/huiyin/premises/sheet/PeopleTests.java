package cn.huiyin.premises.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTests {
    @ParameterizedTest
    @ValueSource(strings = {"张三、李四", "张三/李四", "张三，李四", "张三；李四", "张三 李四", "张三\n李四", "张三（业主）、李四（配偶）"})
    void readsTwoNames(String cell) {
        assertThat(PersonNames.read(cell)).containsExactly("张三", "李四");
    }

    @Test
    void keepsPaddedAndLatinNamesWhole() {
        assertThat(PersonNames.read("张　三")).containsExactly("张三");
        assertThat(PersonNames.read("John Smith / Mary Jones")).containsExactly("John Smith", "Mary Jones");
        assertThat(PersonNames.read("欧阳娜娜")).containsExactly("欧阳娜娜");
        assertThat(PersonNames.read("阿依古丽·买买提")).containsExactly("阿依古丽·买买提");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "—", "无", "暂无", "N/A"})
    void readsSignsForNobody(String cell) {
        assertThat(PersonNames.read(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000、13900139000",
                "13800138000/13900139000",
                "13800138000 13900139000",
                "138 0013 8000；139-0013-9000",
                "+86 13800138000\n8613900139000",
                "1380013800013900139000",
                "１３８００１３８０００，１３９００１３９０００"
            })
    void readsTwoPhones(String cell) {
        assertThat(PhoneNumbers.read(cell)).contains(List.of("13800138000", "13900139000"));
    }

    @Test
    void readsLandlines() {
        assertThat(PhoneNumbers.one("0755-26001234")).contains("075526001234");
        assertThat(PhoneNumbers.one("(021) 5555 1234")).contains("02155551234");
        assertThat(PhoneNumbers.one("+1 212 555 0100")).contains("+12125550100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380013800", "12345678901", "138001380001", "电话", "13800138000、123"})
    void refusesWhatIsNoPhone(String cell) {
        assertThat(PhoneNumbers.read(cell)).isEmpty();
    }

    @Test
    void recognisesIdentityNumbers() {
        assertThat(IdentityNumbers.isOne("440301199003077777")).isTrue();
        assertThat(IdentityNumbers.isOne("44030119900307777x")).isTrue();
        assertThat(IdentityNumbers.isOne("13800138000")).isFalse();
        assertThat(IdentityNumbers.isOne("440301199013077777")).isFalse();
    }
}
