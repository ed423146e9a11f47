package cn.huiyin.premises.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.premises.CreateEstate;
import cn.huiyin.premises.GoLive;
import cn.huiyin.tenancy.Estate;
import cn.huiyin.tenancy.Estates;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class OnboardingController {
    record SettingInput(String key, String value) {}

    record EstateCreateInput(
            String name,
            Estate.Type type,
            String address,
            String zone,
            String calendar,
            String template,
            String casePrefix,
            @Nullable String servicePhone,
            @Nullable String emergencyPhone,
            @Nullable String companyPhone,
            @Nullable List<SettingInput> settings) {

        CreateEstate.Command command() {
            Map<String, String> values = settings == null
                    ? Map.of()
                    : settings.stream()
                            .collect(Collectors.toMap(SettingInput::key, SettingInput::value, (first, last) -> last));
            return new CreateEstate.Command(
                    name,
                    type,
                    address,
                    zone,
                    calendar,
                    template,
                    casePrefix,
                    new CreateEstate.Phones(
                            Objects.requireNonNullElse(servicePhone, ""),
                            Objects.requireNonNullElse(emergencyPhone, ""),
                            Objects.requireNonNullElse(companyPhone, "")),
                    values);
        }
    }

    record EstateCreatePayload(@Nullable UUID estateId, List<UserError> errors) {}

    record EstateGoLiveInput(UUID estateId) {}

    record EstateGoLivePayload(@Nullable UUID estateId, List<UserError> errors) {}

    private final CreateEstate createEstate;
    private final GoLive goLive;
    private final Estates estates;
    private final Problems problems;

    OnboardingController(CreateEstate createEstate, GoLive goLive, Estates estates, Problems problems) {
        this.createEstate = createEstate;
        this.goLive = goLive;
        this.estates = estates;
        this.problems = problems;
    }

    @MutationMapping
    EstateCreatePayload estateCreate(@Argument EstateCreateInput input) {
        return switch (createEstate.create(input.command())) {
            case CreateEstate.Outcome.Created created -> new EstateCreatePayload(created.estateId(), List.of());
            case CreateEstate.Outcome.Refused refused ->
                new EstateCreatePayload(null, problems.told(refused.problems()));
        };
    }

    @MutationMapping
    EstateGoLivePayload estateGoLive(@Argument EstateGoLiveInput input) {
        return switch (goLive.goLive(input.estateId())) {
            case GoLive.Outcome.Live live -> new EstateGoLivePayload(live.estateId(), List.of());
            case GoLive.Outcome.Refused refused -> new EstateGoLivePayload(null, problems.told(refused.problems()));
        };
    }

    @SchemaMapping(typeName = "EstateCreatePayload", field = "estate")
    @Nullable
    EstateNode created(EstateCreatePayload payload) {
        return node(payload.estateId());
    }

    @SchemaMapping(typeName = "EstateGoLivePayload", field = "estate")
    @Nullable
    EstateNode live(EstateGoLivePayload payload) {
        return node(payload.estateId());
    }

    private @Nullable EstateNode node(@Nullable UUID id) {
        return id == null ? null : estates.findById(id).map(EstateNode::from).orElse(null);
    }
}
