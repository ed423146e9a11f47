package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A personal service from the wish to its doing, by a department or by somebody outside. */
@HuiyinTest
class BookingIT {

    private static final Map<String, ?> WISH =
            Map.of("kind", "BOOKING", "description", "周六上门擦窗，请带梯子。", "appointmentAt", "2026-12-05T09:00:00+08:00");
    private static final Map<String, ?> OFFER =
            Map.of("service", "擦窗四扇，两人两小时。", "startsAt", "2026-12-05T10:00:00+08:00", "price", 160);
    private static final Map<String, ?> TRIAGE =
            Map.of("kind", "BOOKING", "category", "booking.clean", "responsibility", "OFFICE");

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "international-city");
    }

    @Test
    @Clause("IC-01")
    void serviceIsBookedWithRoomNameAndWishes() {
        assertThat(fieldWithoutRoom()).isEqualTo("unitId");

        Matter booking = estate.received(Role.OCCUPANT, WISH);
        assertThat(booking.read("place").asString()).contains("1201");
        assertThat(booking.read("reporter").path("name").asString()).isEqualTo("王芳");
        assertThat(booking.read("description").asString()).contains("擦窗");
        assertThat(booking.read("appointmentAt").asString()).startsWith("2026-12-05T01:00");
    }

    @Test
    @Clause("IC-01")
    void bookingIsCheckedThenConfirmedByTheCustomerThenPassedToADepartment() {
        Matter booking = estate.received(Role.OCCUPANT, WISH).triaged(TRIAGE);
        assertThat(booking.refusal(Role.OCCUPANT, "bookingConfirm", Map.of("means", "APP")))
                .startsWith("case.booking.not-checked");

        booking.act(Role.DESK, "bookingCheck", OFFER);
        assertThat(booking.refusal(Role.DESK, "caseDispatch", department())).startsWith("case.booking.not-confirmed");
        assertThat(booking.read("state").asString()).isEqualTo("TRIAGED");
        assertThat(booking.readBy(Role.OCCUPANT, "bookingService").asString()).contains("两人两小时");
        assertThat(booking.readBy(Role.OCCUPANT, "bookingPrice").asInt()).isEqualTo(160);

        booking.act(Role.OCCUPANT, "bookingConfirm", Map.of("means", "APP"))
                .act(Role.DESK, "caseDispatch", department());
        assertThat(booking.read("state").asString()).isEqualTo("DISPATCHED");
        assertThat(booking.read("provider").isNull()).isTrue();
    }

    @Test
    @Clause("IC-01")
    void whatIsOfferedAnewIsConfirmedAnew() {
        Matter booking = estate.received(Role.OCCUPANT, WISH).triaged(TRIAGE).act(Role.DESK, "bookingCheck", OFFER);
        booking.act(Role.DESK, "bookingConfirm", Map.of("means", "TOLD", "note", "电话里说好。"));

        Map<String, Object> dearer = new HashMap<>(OFFER);
        dearer.put("price", 200);
        booking.act(Role.DESK, "bookingCheck", dearer);

        assertThat(booking.read("bookingConfirmedAt").isNull()).isTrue();
        assertThat(booking.refusal(Role.DESK, "caseDispatch", department())).startsWith("case.booking.not-confirmed");
    }

    @Test
    @Clause("IC-01")
    void bookingIsPassedToSomebodyOutsideAndSignedOffByTheCustomer() {
        Matter booking = estate.received(Role.OCCUPANT, WISH).triaged(TRIAGE).act(Role.DESK, "bookingCheck", OFFER);
        Map<String, ?> provider = Map.of("provider", "洁新家政", "phone", "0755-12345678");
        assertThat(booking.refusal(Role.DESK, "bookingHandOut", provider)).startsWith("case.booking.not-confirmed");

        booking.act(Role.OCCUPANT, "bookingConfirm", Map.of("means", "APP")).act(Role.DESK, "bookingHandOut", provider);
        assertThat(booking.readBy(Role.OCCUPANT, "provider").asString()).contains("洁新家政", "0755-12345678");
        booking.act(Role.DESK, "orderFinish", Map.of("note", "服务商来电：已擦好。", "concealed", false))
                .act(Role.OCCUPANT, "caseSignOff", Map.of("means", "APP"));
        assertThat(booking.read("state").asString()).isEqualTo("REPLIED");
    }

    @Test
    @Clause("IC-01")
    void whatCannotBeDoneIsDeclinedWithReasonAndSuggestion() {
        Matter booking = estate.received(Role.OCCUPANT, WISH);
        assertThat(booking.refusal(Role.DESK, "bookingDecline", Map.of("reason", "高空作业无资质。", "suggestion", " ")))
                .isEqualTo("case.booking.suggestion-missing input.suggestion");
        assertThat(booking.read("state").asString()).isEqualTo("RECEIVED");

        booking.act(Role.DESK, "bookingDecline", Map.of("reason", "高空作业无资质。", "suggestion", "可找有资质的安居清洗公司。"));
        assertThat(booking.read("state").asString()).isEqualTo("EXPLAINED");
        assertThat(booking.readBy(Role.OCCUPANT, "timeline").toString()).contains("高空作业无资质", "安居清洗公司");
    }

    @Test
    @Clause("IC-01")
    void whereNoClauseAsksForItABookingGoesStraightToADepartment() {
        EstateAtWork other = EstateAtWork.under(beans, "return-visit");

        Matter booking = other.received(Role.OCCUPANT, WISH)
                .triaged(TRIAGE)
                .act(
                        Role.DESK,
                        "caseDispatch",
                        Map.of(
                                "departmentId",
                                other.company().departments().get("service").toString()));
        assertThat(booking.read("state").asString()).isEqualTo("DISPATCHED");
    }

    private Map<String, ?> department() {
        return Map.of(
                "departmentId", estate.company().departments().get("service").toString());
    }

    private String fieldWithoutRoom() {
        Map<String, Object> wish = new HashMap<>(WISH);
        wish.put("reporterName", "王");
        wish.put("reporterPhone", "13800138000");
        return estate.receive(Role.DESK, wish)
                .data("/caseReceive/errors/0/path/1")
                .asString();
    }
}
