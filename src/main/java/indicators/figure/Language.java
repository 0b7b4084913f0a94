package indicators.figure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A language the program speaks. The documents keep their own. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE, "y年M月d日"),
    EN(Locale.ENGLISH, "d MMMM y");

    private final Locale locale;
    private final DateTimeFormatter day;

    Language(Locale locale, String day) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(day, locale);
    }

    public Locale locale() {
        return locale;
    }

    /** BCP 47 tag for {@code lang} attributes: {@code zh-CN} or {@code en}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** A day as this language writes it: 2024年7月23日, 23 July 2024. */
    public String date(LocalDate date) {
        return date.format(day);
    }

    /** Chinese for any Chinese locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
