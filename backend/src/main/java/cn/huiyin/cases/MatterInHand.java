package cn.huiyin.cases;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who has a case in hand, who follows it, and who must not see it; whoever may read its parts follows from here. */
@MappedSuperclass
abstract class MatterInHand extends Matter {

    private @Nullable UUID sharedProblemId;
    private boolean leadsShared;
    private @Nullable Handlers handlers;
    private HandOvers handOvers = HandOvers.NONE;
    private Concern concern = Concern.NOBODY;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> letIn = List.of();

    @Transient
    private boolean handed;

    protected MatterInHand() {}

    MatterInHand(UUID companyId, UUID estateId, String reference, Intake intake, Place place) {
        super(companyId, estateId, reference, intake, place);
    }

    Handlers handlers() {
        return handlers == null ? Handlers.NOBODY : handlers;
    }

    HandOvers handOvers() {
        return handOvers;
    }

    void handOver(UnaryOperator<HandOvers> change) {
        handOvers = change.apply(handOvers);
    }

    void handTo(Handlers next) {
        handlers = next;
        handed = true;
    }

    /** Whom of the office it is about. */
    Concern concern() {
        return concern;
    }

    void isAbout(Concern concerned) {
        concern = concerned;
        handed = true;
    }

    /** Those of the household who may follow it beside the one whom it concerns. */
    List<UUID> letIn() {
        return letIn;
    }

    void letIn(List<UUID> occupants) {
        letIn = List.copyOf(occupants);
        handed = true;
    }

    /** Whether others than before may read it since it was asked last. */
    boolean takeHanded() {
        boolean was = handed;
        handed = false;
        return was;
    }

    /** The problem of many households that it is, or null. */
    @Nullable
    UUID sharedProblemId() {
        return sharedProblemId;
    }

    boolean leadsShared() {
        return leadsShared;
    }

    /** Whether another case leads the problem that it is: what is done is done there. */
    boolean followsShared() {
        return sharedProblemId != null && !leadsShared;
    }

    /** Is one with what other households raised, and leads or follows; null is a matter of its own again. */
    void share(@Nullable UUID problem, boolean leads) {
        sharedProblemId = problem;
        leadsShared = leads;
    }
}
