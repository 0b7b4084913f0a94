package indicators.view.shell;

import indicators.figure.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words of the screens in one language, from the same files that Flow's own translation reads. Unlike a component's
 * {@code getTranslation} it needs no session, so markup that all sessions share can be made with it.
 */
public final class Words {

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Language language) {
        return java.util.Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /**
     * The words under this key; arguments fill {@code {0}}, {@code {1}} … and are shown as they are, so numbers must
     * come as text.
     *
     * @throws java.util.MissingResourceException if no file has the key
     */
    public String text(String key, String... arguments) {
        String words = bundle.getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, language.locale()).format(arguments);
    }

    /** The day as this language writes it: 2024年7月23日, 23 July 2024. */
    public String date(LocalDate day) {
        return language.date(day);
    }
}
