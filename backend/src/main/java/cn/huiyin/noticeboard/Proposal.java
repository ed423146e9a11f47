package cn.huiyin.noticeboard;

import cn.huiyin.policy.Category;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A first sentence for a drafter who has none: it says what ended and how, and takes over no word of the case. */
@Component
class Proposal {

    private final MessageSource messages;

    Proposal(MessageSource messages) {
        this.messages = messages;
    }

    String of(Category category, ClosedCase matter) {
        Locale locale = LocaleContextHolder.getLocale();
        String ending = matter.ending() == null ? "AGREED" : matter.ending();
        return messages.getMessage(
                "noticeboard.proposal." + ending, new Object[] {Names.of(category.name(), locale)}, locale);
    }
}
