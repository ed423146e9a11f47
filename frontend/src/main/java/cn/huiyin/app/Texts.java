package cn.huiyin.app;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;

/**
 * Texts of the screens, Simplified Chinese where no other language fits.
 *
 * <p>Vaadin's own provider falls back to the server's language: on an English machine Chinese readers would get English.
 */
@Component("screenTexts")
class Texts implements I18NProvider {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH, Locale.TRADITIONAL_CHINESE);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return of(locale).getString(key);
    }

    @Override
    public java.util.Map<String, String> getAllTranslations(Locale locale) {
        return getTranslations(of(locale).keySet(), locale);
    }

    private static ResourceBundle of(Locale locale) {
        return ResourceBundle.getBundle("vaadin-i18n.translations", locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }
}
