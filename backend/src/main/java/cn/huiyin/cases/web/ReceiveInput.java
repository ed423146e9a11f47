package cn.huiyin.cases.web;

import cn.huiyin.cases.Channel;
import cn.huiyin.cases.Kind;
import cn.huiyin.cases.Party;
import cn.huiyin.cases.ReceiveCase;
import cn.huiyin.cases.Urgency;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new case as it is told. */
record ReceiveInput(
        @Nullable UUID estateId,
        Kind kind,
        Channel channel,
        @Nullable String category,
        String description,
        @Nullable UUID occupantId,
        @Nullable UUID unitId,
        @Nullable UUID commonPlaceId,
        @Nullable UUID sharedProblemId,
        @Nullable String placeText,
        @Nullable Urgency urgency,
        @Nullable String recordingMissing,
        @Nullable String reporterName,
        @Nullable String reporterPhone,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String wishedMeans,
        @Nullable String wishedHours,
        @Nullable Boolean shareContact,
        @Nullable Instant happenedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant customerDeadline,
        @Nullable Instant appointmentAt,
        @Nullable String outerNumber,
        @Nullable Instant outerDeadline,
        @Nullable List<UUID> attachments,
        @Nullable Boolean companyAlone) {

    ReceiveCase.Command command() {
        return new ReceiveCase.Command(
                estateId == null ? Scope.current().estate() : estateId,
                kind,
                channel,
                description,
                category,
                urgency,
                happenedAt,
                receivedAt,
                occupantId,
                unitId,
                commonPlaceId,
                placeText,
                party(reporterName, reporterPhone),
                party(contactName, contactPhone),
                customerDeadline,
                appointmentAt,
                outerNumber,
                outerDeadline,
                recordingMissing,
                attachments == null ? List.of() : attachments,
                Boolean.TRUE.equals(companyAlone));
    }

    private @Nullable Party party(@Nullable String name, @Nullable String phone) {
        boolean nobody = (name == null || name.isBlank()) && (phone == null || phone.isBlank());
        return nobody
                ? null
                : new Party(
                        name == null ? "" : name,
                        phone == null ? "" : phone,
                        null,
                        wishedMeans,
                        wishedHours,
                        Boolean.TRUE.equals(shareContact));
    }
}
