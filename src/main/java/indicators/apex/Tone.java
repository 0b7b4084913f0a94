package indicators.apex;

import java.util.Locale;

/** What a mark means; the style sheet gives each meaning its colour. */
public enum Tone {
    SUBJECT,
    BENCHMARK,
    QUIET;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
