package cn.huiyin.policy;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of procedures as they were written, to be read and copied. */
@Service
@Transactional(readOnly = true)
public class TemplateTexts {

    private final PolicyFiles files;
    private final CompanyTemplateRows rows;

    TemplateTexts(PolicyFiles files, CompanyTemplateRows rows) {
        this.files = files;
        this.rows = rows;
    }

    /** The newest text of a procedure; nothing where there is none of that id. */
    public Optional<String> of(String id) {
        return Optional.ofNullable(files.texts().get("templates/" + id + ".yaml"))
                .or(() -> rows.newest(id).map(CompanyTemplateRows.Row::content));
    }
}
