package cn.huiyin.visits.web;

import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.PartyNode;
import cn.huiyin.duties.DutyView;
import cn.huiyin.visits.VisitHours;
import cn.huiyin.visits.VisitMethod;
import cn.huiyin.visits.VisitTask;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit that is due, with its duty and its case; the source of the type {@code VisitTask}. */
record VisitTaskNode(VisitTask task, DutyView duty, CaseNode matter) {

    /** Whom to call: the contact person, or else who reported it. */
    @Nullable
    PartyNode contact() {
        return matter.contact() == null ? matter.reporter() : matter.contact();
    }

    public int attempts() {
        return task.attempts();
    }

    public List<VisitMethod> methods() {
        return task.methods();
    }

    public boolean handledByCaller() {
        return task.handledByCaller();
    }

    public boolean handedOver() {
        return task.handedOver();
    }

    public VisitHours hours() {
        return task.hours();
    }

    Instant dueAt() {
        return task.dueAt();
    }
}
