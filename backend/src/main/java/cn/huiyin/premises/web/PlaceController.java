package cn.huiyin.premises.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.premises.CreateCommonPlace;
import cn.huiyin.premises.PlaceSummary;
import cn.huiyin.premises.Premises;
import cn.huiyin.premises.joining.PlacePosters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class PlaceController {
    record CommonPlaceCreateInput(
            UUID estateId, String name, @Nullable String building) {}

    record CommonPlaceCreatePayload(@Nullable UUID commonPlaceId, List<UserError> errors) {}

    private final Premises premises;
    private final PlacePosters posters;
    private final CreateCommonPlace createPlace;
    private final Problems problems;

    PlaceController(Premises premises, PlacePosters posters, CreateCommonPlace createPlace, Problems problems) {
        this.premises = premises;
        this.posters = posters;
        this.createPlace = createPlace;
        this.problems = problems;
    }

    @QueryMapping
    List<PlaceSummary> commonPlaces(@Argument UUID estateId) {
        return premises.places(estateId);
    }

    @QueryMapping
    Optional<PlaceSummary> placeOfCode(@Argument String code) {
        return premises.placeOfCode(code);
    }

    @QueryMapping
    List<PlacePosters.Poster> placePosters(@Argument UUID estateId) {
        return posters.of(estateId);
    }

    @MutationMapping
    CommonPlaceCreatePayload commonPlaceCreate(@Argument CommonPlaceCreateInput input) {
        var command = new CreateCommonPlace.Command(input.estateId(), input.name(), input.building());
        return switch (createPlace.create(command)) {
            case CreateCommonPlace.Outcome.Created created ->
                new CommonPlaceCreatePayload(created.placeId(), List.of());
            case CreateCommonPlace.Outcome.Refused refused ->
                new CommonPlaceCreatePayload(null, problems.told(refused.problems()));
        };
    }

    @SchemaMapping(typeName = "CommonPlaceCreatePayload")
    @Nullable
    PlaceSummary commonPlace(CommonPlaceCreatePayload payload) {
        return payload.commonPlaceId() == null ? null : premises.place(payload.commonPlaceId());
    }
}
