package cn.huiyin.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTests {

    @ParameterizedTest
    @CsvSource({
        "PHONE, SOLVED, true",
        "DOOR, UNSOLVED, true",
        "ORAL, SOLVED, true",
        "LETTER, SOLVED, false",
        "MESSAGE, SOLVED, false",
        "PHONE, NO_ANSWER, false",
        "DOOR, REFUSED, false",
        "PHONE, WRONG_NUMBER, false"
    })
    void reachesOnlyByAPersonWhoWasAnswered(VisitMethod method, VisitResult result, boolean reached) {
        assertThat(new Answer(method, result, null, "").reached()).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"SOLVED, 1, true", "SOLVED, 2, true", "SOLVED, 3, false", "UNSOLVED, 5, true", "SOLVED, , false"})
    void isUnhappyWhereUnsolvedOrDissatisfied(VisitResult result, Integer satisfaction, boolean unhappy) {
        assertThat(new Answer(VisitMethod.PHONE, result, satisfaction, "").unhappy())
                .isEqualTo(unhappy);
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "MESSAGE"})
    void takesNoLetterForAPerson(VisitMethod method) {
        assertThat(method.byPerson()).isFalse();
    }

    @Test
    void namesResultsAsClausesDo() {
        assertThat(VisitResult.WRONG_NUMBER.code()).isEqualTo("wrong-number");
    }
}
