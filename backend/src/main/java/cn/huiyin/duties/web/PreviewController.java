package cn.huiyin.duties.web;

import cn.huiyin.duties.PreviewSettings;
import cn.huiyin.duties.SettingsPreview;
import cn.huiyin.policy.ProposeSettings;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Adds to a proposed change of settings what it would have meant. */
@Controller
@Transactional(readOnly = true)
class PreviewController {

    private final PreviewSettings previews;

    PreviewController(PreviewSettings previews) {
        this.previews = previews;
    }

    @SchemaMapping(typeName = "SettingsDifference", field = "preview")
    @Nullable
    SettingsPreview preview(ProposeSettings.Proposed proposed) {
        return proposed.problems().isEmpty() ? previews.of(proposed.latest(), proposed.candidate()) : null;
    }

    @SchemaMapping(typeName = "ClausePreview", field = "title")
    String title(SettingsPreview.OfClause clause, Locale locale) {
        return clause.title().in(locale);
    }
}
