package indicators.briefing;

import indicators.figure.Language;
import java.util.Arrays;
import java.util.Optional;

/** In which language slides are written. */
public enum SlideLanguage {
    ZH("zh-CN", Language.ZH),
    EN("en", Language.EN),
    /** Chinese, with English below. */
    BOTH("both", Language.ZH);

    private final String tag;
    private final Language words;

    SlideLanguage(String tag, Language words) {
        this.tag = tag;
        this.words = words;
    }

    public static SlideLanguage of(Language language) {
        return switch (language) {
            case ZH -> ZH;
            case EN -> EN;
        };
    }

    /** The one of this tag, if there is one. */
    public static Optional<SlideLanguage> of(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
    }

    /** Its name in an address: {@code zh-CN}, {@code en} or {@code both}. */
    public String tag() {
        return tag;
    }

    /** The language of everything around the slides: labels, keys, notes. */
    public Language words() {
        return words;
    }
}
