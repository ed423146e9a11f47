package cn.huiyin.cases.web;

import cn.huiyin.attachments.Attachment;
import cn.huiyin.attachments.Attachments;
import cn.huiyin.cases.CasePermissions;
import cn.huiyin.cases.Responsibility;
import cn.huiyin.cases.node.AttachmentNode;
import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.CaseNodes;
import cn.huiyin.cases.node.GuestNode;
import cn.huiyin.cases.node.GuestNodes;
import cn.huiyin.cases.node.TimelineNode;
import cn.huiyin.cases.node.TimelineNodes;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside a case: each field is read for all cases of a list at once. */
@Controller
@Transactional(readOnly = true)
class CaseFields {

    private final CaseNodes nodes;
    private final TimelineNodes timelines;
    private final GuestNodes guests;
    private final Attachments attachments;

    CaseFields(CaseNodes nodes, TimelineNodes timelines, GuestNodes guests, Attachments attachments) {
        this.nodes = nodes;
        this.guests = guests;
        this.timelines = timelines;
        this.attachments = attachments;
    }

    @SchemaMapping(typeName = "CasePayload", field = "case")
    Optional<CaseNode> acted(CasePayload payload) {
        return Optional.ofNullable(payload.caseId()).flatMap(nodes::byId);
    }

    @BatchMapping(typeName = "Case")
    Map<CaseNode, List<TimelineNode>> timeline(List<CaseNode> cases) {
        Map<UUID, List<TimelineNode>> entries = timelines.of(ids(cases));
        return cases.stream()
                .collect(Collectors.toMap(node -> node, node -> entries.getOrDefault(node.id(), List.of())));
    }

    @BatchMapping(typeName = "Case")
    Map<CaseNode, List<GuestNode>> letIn(List<CaseNode> cases) {
        Map<UUID, List<GuestNode>> found = guests.of(ids(cases));
        return cases.stream().collect(Collectors.toMap(node -> node, node -> found.getOrDefault(node.id(), List.of())));
    }

    @SchemaMapping(typeName = "Case")
    boolean guest(CaseNode node) {
        return isGuest(node);
    }

    @BatchMapping(typeName = "Case", field = "attachments")
    Map<CaseNode, List<AttachmentNode>> attached(List<CaseNode> cases) {
        Map<UUID, List<AttachmentNode>> found = attachments.of("case", ids(cases)).stream()
                .collect(Collectors.groupingBy(
                        Attachment::subjectId, Collectors.mapping(AttachmentNode::from, Collectors.toList())));
        return cases.stream().collect(Collectors.toMap(node -> node, node -> found.getOrDefault(node.id(), List.of())));
    }

    @SchemaMapping(typeName = "Case")
    Map<String, Boolean> permissions(CaseNode node) {
        boolean directorsAlone = node.handedAround() || node.answerable() != null;
        return CasePermissions.of(
                node.course(),
                node.kind(),
                new CasePermissions.Situation(
                        node.valid(),
                        directorsAlone,
                        node.forwarded(),
                        node.repeatOf() != null,
                        node.bookingCheckedAt() != null && node.bookingConfirmedAt() == null,
                        node.pause() != null,
                        isGuest(node),
                        sharing(node),
                        node.unverified(),
                        node.responsibility() == Responsibility.WARRANTY,
                        node.settled()),
                CasePermissions.actingAs(
                        Scope.current().role(),
                        node.companyAlone() || node.aboutMember() != null || node.aboutDepartment() != null));
    }

    private static CasePermissions.Sharing sharing(CaseNode node) {
        if (node.sharedProblem() == null) {
            return CasePermissions.Sharing.ALONE;
        }
        return node.sharedProblem().leading() ? CasePermissions.Sharing.LEADS : CasePermissions.Sharing.FOLLOWS;
    }

    /** An occupant who was let in, and reads. */
    private static boolean isGuest(CaseNode node) {
        Scope scope = Scope.current();
        return scope.role() == Role.OCCUPANT && !Objects.equals(scope.occupantId(), node.occupantId());
    }

    private static List<UUID> ids(List<CaseNode> cases) {
        return cases.stream().map(CaseNode::id).toList();
    }
}
