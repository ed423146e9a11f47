package cn.huiyin.premises.web;

import cn.huiyin.tenancy.Estate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record EstateNode(
        UUID id,
        String name,
        Estate.Type type,
        String address,
        String zone,
        String calendar,
        String template,
        Estate.Status status,
        String casePrefix,
        String boardPath,
        String servicePhone,
        String emergencyPhone,
        String companyPhone,
        @Nullable Instant liveAt) {
    static EstateNode from(Estate estate) {
        return new EstateNode(
                estate.id(),
                estate.name(),
                estate.type(),
                estate.address(),
                estate.zone().getId(),
                estate.calendar(),
                estate.template(),
                estate.status(),
                estate.casePrefix(),
                "/board/" + estate.boardToken(),
                estate.servicePhone(),
                estate.emergencyPhone(),
                estate.companyPhone(),
                estate.liveAt());
    }
}
