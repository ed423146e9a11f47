package cn.huiyin.cases.web;

import cn.huiyin.attachments.Attachment;
import cn.huiyin.attachments.Attachments;
import cn.huiyin.cases.CasePermissions;
import cn.huiyin.cases.node.CaseNode;
import cn.huiyin.cases.node.CaseNodes;
import cn.huiyin.cases.node.TimelineNode;
import cn.huiyin.cases.node.TimelineNodes;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final Attachments attachments;

    CaseFields(CaseNodes nodes, TimelineNodes timelines, Attachments attachments) {
        this.nodes = nodes;
        this.timelines = timelines;
        this.attachments = attachments;
    }

    record AttachmentNode(UUID id, String path, String mediaType, long size) {

        static AttachmentNode from(Attachment attachment) {
            return new AttachmentNode(
                    attachment.id(),
                    "/api/attachments/" + attachment.id(),
                    attachment.mediaType(),
                    attachment.sizeBytes());
        }
    }

    record EntryNode(
            int sequence,
            String act,
            Instant happenedAt,
            Instant enteredAt,
            String actor,
            @Nullable String enteredBy,
            @Nullable String text,
            List<AttachmentNode> attachments) {

        static EntryNode from(TimelineNode entry, Map<UUID, AttachmentNode> seen) {
            List<AttachmentNode> own = entry.attachmentIds().stream()
                    .filter(seen::containsKey)
                    .map(seen::get)
                    .toList();
            return new EntryNode(
                    entry.sequence(),
                    entry.act(),
                    entry.happenedAt(),
                    entry.enteredAt(),
                    entry.actor(),
                    entry.enteredBy(),
                    entry.text(),
                    own);
        }
    }

    @SchemaMapping(typeName = "CasePayload", field = "case")
    Optional<CaseNode> acted(CasePayload payload) {
        return Optional.ofNullable(payload.caseId()).flatMap(nodes::byId);
    }

    @BatchMapping(typeName = "Case")
    Map<CaseNode, List<EntryNode>> timeline(List<CaseNode> cases) {
        List<UUID> ids = ids(cases);
        Map<UUID, List<TimelineNode>> entries = timelines.of(ids);
        boolean any = entries.values().stream()
                .flatMap(List::stream)
                .anyMatch(entry -> !entry.attachmentIds().isEmpty());
        Map<UUID, AttachmentNode> seen = new HashMap<>();
        if (any) {
            attachments.of("case", ids).forEach(found -> seen.put(found.id(), AttachmentNode.from(found)));
        }
        return cases.stream()
                .collect(Collectors.toMap(
                        node -> node,
                        node -> entries.getOrDefault(node.id(), List.of()).stream()
                                .map(entry -> EntryNode.from(entry, seen))
                                .toList()));
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
        return CasePermissions.of(
                node.course(), node.kind(), node.valid(), Scope.current().role());
    }

    private static List<UUID> ids(List<CaseNode> cases) {
        return cases.stream().map(CaseNode::id).toList();
    }
}
