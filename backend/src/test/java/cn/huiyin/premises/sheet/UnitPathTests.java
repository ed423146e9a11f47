package cn.huiyin.premises.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPathTests {
    @ParameterizedTest
    @CsvSource({
        "3-2-1201, 3/2/1201",
        "3栋2单元1201室, 3/2/1201",
        "3幢2-1201, 3/2/1201",
        "３栋２单元１２０１室, 3/2/1201",
        "03-02-1201, 3/2/1201",
        "三栋二单元1201, 3/2/1201",
        "3号楼2单元1201, 3/2/1201",
        "3#楼2单元1201房, 3/2/1201",
        "3#2-1201, 3/2/1201",
        "3#-2-1201, 3/2/1201",
        "3—2—1201, 3/2/1201",
        "3/2/1201, 3/2/1201",
        "第3栋 2单元 1201, 3/2/1201",
        "十二栋1201, 12//1201",
        "A座1201, A//1201",
        "a座1201室, A//1201",
        "3-1201, 3//1201",
        "1-3-2-1201, 1-3/2/1201",
        "B1-023, B1//023"
    })
    void readsOnePathHoweverWritten(String text, String key) {
        assertThat(UnitPath.parse(text).map(UnitPath::key)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "3栋, 2单元, 1201室, 3/2/1201",
        "3, 2, 1201, 3/2/1201",
        "3栋, '', 1201, 3//1201",
        "3栋, '', 2-1201, 3/2/1201",
        "3栋, '', 3-1201, 3//1201",
        "3栋, 2单元, 3-2-1201, 3/2/1201",
        "A座, '', 1201, A//1201",
        "3栋, '', 2单元1201室, 3/2/1201"
    })
    void joinsSeparateCells(String building, String entrance, String room, String key) {
        assertThat(UnitPath.parse(building, entrance, room).map(UnitPath::key)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1201", "", "-", "3栋", "2012-01-02", "2012-01-02T00:00"})
    void refusesWhatNamesNoUnit(String text) {
        assertThat(UnitPath.parse(text)).isEmpty();
    }

    @Test
    void refusesCellsThatContradictEachOther() {
        assertThat(UnitPath.parse("3栋", "2单元", "4-2-1201")).isEmpty();
        assertThat(UnitPath.parse("3栋", "1单元", "3-2-1201")).isEmpty();
    }

    @Test
    void labelsAsPeopleWrite() {
        assertThat(new UnitPath("3", "2", "1201").label()).isEqualTo("3-2-1201");
        assertThat(new UnitPath("A", null, "1201").label()).isEqualTo("A-1201");
    }
}
