package indicators.figure;

import java.util.Locale;

/** A language the program speaks. The documents keep their own. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** BCP 47 tag for {@code lang} attributes: {@code zh-CN} or {@code en}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Chinese for any Chinese locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
