package cn.huiyin.visits.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.PartyNode;
import cn.huiyin.visits.RecheckList;
import cn.huiyin.visits.RecheckResult;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit that the company calls about again; the source of the type {@code Recheck}. */
record RecheckNode(RecheckList.Task task, VisitNode visit, CaseNode matter) {

    /** Whom to call: the contact person, or else who reported it. */
    @Nullable
    PartyNode contact() {
        return matter.contact() == null ? matter.reporter() : matter.contact();
    }

    public UUID id() {
        return task.id();
    }

    public Instant drawnAt() {
        return task.drawnAt();
    }

    public int attempts() {
        return task.attempts();
    }

    public @Nullable RecheckResult result() {
        return task.result();
    }

    public @Nullable Integer satisfaction() {
        return task.satisfaction();
    }

    public @Nullable String note() {
        return task.note();
    }

    public @Nullable Instant checkedAt() {
        return task.checkedAt();
    }

    public @Nullable String checkedBy() {
        return task.checkedBy();
    }

    public boolean own() {
        return task.own();
    }
}
