package cn.huiyin.attachments;

import cn.huiyin.tenancy.Scope;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The attachments that the scope sees. */
@Component
public class Attachments {

    private final JdbcClient jdbc;
    private final Store store;

    Attachments(JdbcClient jdbc, Store store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /**
     * Gives uploads to a subject: each must be of the one in scope and belong to nothing yet.
     *
     * @return whether all of them were given
     */
    public boolean give(Collection<UUID> ids, Subject subject) {
        return jdbc.sql("""
                        update attachments set subject_type = :type, subject_id = :subject, estate_id = :estate,
                            occupant_id = :occupant, department_id = :department, assignee_id = :assignee,
                            let_in = cast(:letIn as uuid[]), about_member_id = :aboutMember,
                            about_department_id = :aboutDepartment, company_alone = :companyAlone
                        where company_id = :company and id in (:ids) and subject_id is null
                          and (uploaded_by_id is not distinct from cast(:uploader as uuid)
                            or uploaded_by_id = cast(:device as uuid))""")
                        .param("type", subject.type())
                        .param("subject", subject.id())
                        .param("estate", subject.estateId())
                        .param("occupant", subject.occupantId())
                        .param("department", subject.departmentId())
                        .param("assignee", subject.assigneeId())
                        .param("letIn", Subject.array(subject.letIn()))
                        .param("aboutMember", subject.aboutMemberId())
                        .param("aboutDepartment", subject.aboutDepartmentId())
                        .param("companyAlone", subject.companyAlone())
                        .param("company", Scope.current().company())
                        .param("ids", ids)
                        .param(
                                "uploader",
                                Scope.current().isSystem()
                                        ? null
                                        : Scope.current().membership())
                        .param("device", Scope.current().device())
                        .update()
                == ids.size();
    }

    /** Lets those who may see the subject now see its attachments; the occupant stays. */
    public void follow(Subject subject) {
        jdbc.sql("""
                        update attachments set department_id = :department, assignee_id = :assignee,
                            let_in = cast(:letIn as uuid[]), about_member_id = :aboutMember,
                            about_department_id = :aboutDepartment, company_alone = :companyAlone
                        where company_id = :company and subject_type = :type and subject_id = :subject""")
                .param("department", subject.departmentId())
                .param("assignee", subject.assigneeId())
                .param("letIn", Subject.array(subject.letIn()))
                .param("aboutMember", subject.aboutMemberId())
                .param("aboutDepartment", subject.aboutDepartmentId())
                .param("companyAlone", subject.companyAlone())
                .param("company", Scope.current().company())
                .param("type", subject.type())
                .param("subject", subject.id())
                .update();
    }

    /**
     * Erases attachments for good: the rows now, the bytes once the transaction holds.
     *
     * @return how many of them were there
     */
    public int erase(Collection<UUID> ids) {
        UUID company = Scope.current().company();
        List<UUID> gone = jdbc.sql("delete from attachments where company_id = :company and id in (:ids) returning id")
                .param("company", company)
                .param("ids", ids)
                .query(UUID.class)
                .list();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                gone.forEach(id -> store.remove(company, id));
            }
        });
        return gone.size();
    }

    /** The attachments of several subjects in one statement, the oldest first. */
    public List<Attachment> of(String type, Collection<UUID> subjectIds) {
        if (subjectIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, kind, media_type, size_bytes, uploaded_at, subject_id from attachments
                        where company_id = :company and subject_type = :type and subject_id in (:subjects)
                        order by uploaded_at, id""")
                .param("company", Scope.current().company())
                .param("type", type)
                .param("subjects", subjectIds)
                .query((row, index) -> new Attachment(
                        row.getObject("id", UUID.class),
                        AttachmentKind.valueOf(row.getString("kind")),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getTimestamp("uploaded_at").toInstant(),
                        row.getObject("subject_id", UUID.class)))
                .list();
    }

    /** Where the bytes of an attachment lie, and what they are; nothing where the scope does not see it. */
    @Transactional(readOnly = true)
    public Optional<Stored> stored(UUID id) {
        UUID company = Scope.current().company();
        return jdbc.sql("select media_type from attachments where company_id = :company and id = :id")
                .param("company", company)
                .param("id", id)
                .query(String.class)
                .optional()
                .map(type -> new Stored(type, store.file(company, id)));
    }

    /** The bytes of an attachment on the disk. */
    public record Stored(String mediaType, Path file) {}
}
