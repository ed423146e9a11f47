package cn.huiyin.noticeboard.web;

import cn.huiyin.noticeboard.ChoosePhotos;
import cn.huiyin.noticeboard.ConsentToPhotos;
import cn.huiyin.noticeboard.web.PhotoReads.CasePhoto;
import cn.huiyin.noticeboard.web.PhotoReads.PhotoNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Photos of outcomes. */
@Controller
@Transactional
class PhotoController {

    record OutcomePhotoInput(UUID attachmentId, boolean ownHome) {}

    record OutcomePhotosChooseInput(UUID outcomeId, int version, List<OutcomePhotoInput> photos) {}

    record OutcomePhotosConsentInput(UUID outcomeId, boolean given) {}

    private final ChoosePhotos choose;
    private final ConsentToPhotos consent;
    private final PhotoReads reads;
    private final Rulings rulings;

    PhotoController(ChoosePhotos choose, ConsentToPhotos consent, PhotoReads reads, Rulings rulings) {
        this.choose = choose;
        this.consent = consent;
        this.reads = reads;
        this.rulings = rulings;
    }

    @MutationMapping
    OutcomePayload outcomePhotosChoose(@Argument OutcomePhotosChooseInput input) {
        return rulings.payload(choose.choose(new ChoosePhotos.Command(
                input.outcomeId(),
                input.version(),
                input.photos().stream()
                        .map(photo -> new ChoosePhotos.Photo(photo.attachmentId(), photo.ownHome()))
                        .toList())));
    }

    @MutationMapping
    OutcomePayload outcomePhotosConsent(@Argument OutcomePhotosConsentInput input) {
        return rulings.payload(consent.consent(new ConsentToPhotos.Command(input.outcomeId(), input.given())));
    }

    @BatchMapping(typeName = "Outcome")
    Map<OutcomeNode, List<PhotoNode>> photos(List<OutcomeNode> outcomes) {
        return reads.of(outcomes);
    }

    @BatchMapping(typeName = "Outcome")
    Map<OutcomeNode, List<CasePhoto>> casePhotos(List<OutcomeNode> outcomes) {
        Map<UUID, List<CasePhoto>> found =
                reads.ofCases(outcomes.stream().map(OutcomeNode::caseId).toList());
        Map<OutcomeNode, List<CasePhoto>> photos = new LinkedHashMap<>();
        outcomes.forEach(outcome -> photos.put(outcome, found.getOrDefault(outcome.caseId(), List.of())));
        return photos;
    }
}
