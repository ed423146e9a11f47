package cn.huiyin.cases.mail;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps messages of WeChat groups beside the mails, whatever the group: the desk makes a case of one, or sets it aside. */
@Component
public class GroupMessages {

    private final JdbcClient jdbc;

    GroupMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets a message wait, once.
     *
     * @param key by which it is known again
     * @param group the group's name; empty where nobody knows it
     * @param sender the name in the group, which nobody has checked
     */
    public void keep(UUID estateId, String key, String group, String sender, String text, Instant saidAt) {
        jdbc.sql("""
                        insert into letters (company_id, estate_id, id, message_key, received_at, channel, group_name,
                            sender_name, sender_address, subject, body, attachment_count, state)
                        values (:company, :estate, :id, :key, :said, 'WECHAT', :group, :sender, '', '', :text, 0, 'WAITING')
                        on conflict (company_id, estate_id, message_key) do nothing""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("id", Ids.next())
                .param("key", key)
                .param("said", Timestamp.from(saidAt))
                .param("group", group)
                .param("sender", sender)
                .param("text", text)
                .update();
    }
}
