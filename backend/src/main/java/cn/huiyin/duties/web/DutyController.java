package cn.huiyin.duties.web;

import cn.huiyin.duties.DutyPages;
import cn.huiyin.duties.DutyReads;
import cn.huiyin.duties.DutyState;
import cn.huiyin.duties.DutyView;
import cn.huiyin.duties.LatenessCause;
import cn.huiyin.duties.Why;
import cn.huiyin.duties.WhyDuty;
import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.Parameter;
import cn.huiyin.policy.Text;
import graphql.relay.Connection;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Duties as a person's list, and each with its reason. */
@Controller
@Transactional(readOnly = true)
class DutyController {

    private final DutyReads reads;
    private final DutyPages pages;
    private final WhyDuty whyDuty;
    private final UserErrors texts;
    private final Library library;

    DutyController(DutyReads reads, DutyPages pages, WhyDuty whyDuty, UserErrors texts, Library library) {
        this.library = library;
        this.reads = reads;
        this.pages = pages;
        this.whyDuty = whyDuty;
        this.texts = texts;
    }

    @QueryMapping
    Connection<DutyView> duties(
            @Argument @Nullable Boolean mine,
            @Argument @Nullable List<DutyState> states,
            @Argument @Nullable Boolean overdue,
            @Argument @Nullable String department,
            @Argument @Nullable Boolean listed,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        int size = KeysetPage.size(first);
        Cursor cursor = Cursor.decode(after);
        List<DutyView> rows = pages.page(
                new DutyPages.Wish(
                        Boolean.TRUE.equals(mine),
                        states == null ? List.of(DutyState.OPEN) : states,
                        overdue,
                        department,
                        Boolean.TRUE.equals(listed),
                        cursor == null ? null : cursor.at(),
                        cursor == null ? null : cursor.id()),
                size + 1);
        return KeysetPage.of(rows, size).connection(duty -> new Cursor(duty.dueAt(), duty.id()));
    }

    @QueryMapping
    @Nullable
    DutyView duty(@Argument UUID id) {
        return reads.find(id).orElse(null);
    }

    @SchemaMapping(typeName = "Duty", field = "title")
    String title(DutyView duty, Locale locale) {
        return whyDuty.title(duty).in(locale);
    }

    @SchemaMapping(typeName = "Duty", field = "waivedReason")
    @Nullable
    String waivedReason(DutyView duty, Locale locale) {
        return whyDuty.waivedReason(duty, locale);
    }

    @SchemaMapping(typeName = "Duty", field = "asksForLateReason")
    boolean asksForLateReason(DutyView duty) {
        return whyDuty.asksForLateReason(duty);
    }

    @SchemaMapping(typeName = "Duty", field = "lateReason")
    @Nullable
    String lateReason(DutyView duty) {
        return duty.told().lateReason();
    }

    @SchemaMapping(typeName = "Duty", field = "lateCause")
    @Nullable
    LatenessCause lateCause(DutyView duty) {
        return duty.told().lateCause();
    }

    @SchemaMapping(typeName = "Duty", field = "canAcknowledge")
    boolean canAcknowledge(DutyView duty) {
        return duty.told().toAcknowledge() && duty.state() == DutyState.OPEN;
    }

    @SchemaMapping(typeName = "Duty", field = "acknowledgedAt")
    @Nullable
    Instant acknowledgedAt(DutyView duty) {
        return duty.told().acknowledgedAt();
    }

    @SchemaMapping(typeName = "Duty", field = "listedAt")
    @Nullable
    Instant listedAt(DutyView duty) {
        return duty.told().listedAt();
    }

    @BatchMapping(typeName = "Duty", field = "why")
    Map<DutyView, WhyNode> why(List<DutyView> duties) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<UUID, Why> answers = whyDuty.of(duties.stream().map(DutyView::id).toList());
        Map<DutyView, WhyNode> nodes = new HashMap<>();
        duties.forEach(duty -> {
            Why why = answers.get(duty.id());
            if (why != null) {
                nodes.put(duty, WhyNode.of(why, titleOf(why.settingKey()), locale, texts));
            }
        });
        return nodes;
    }

    private @Nullable Text titleOf(@Nullable String key) {
        return key == null ? null : library.parameter(key).map(Parameter::title).orElse(null);
    }
}
