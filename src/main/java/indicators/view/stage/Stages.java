package indicators.view.stage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.briefing.SlideLanguage;
import indicators.view.shell.Markup;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The slides of briefings as markup, made once for each version and language and shared by all who look. */
@Component
final class Stages {

    private static final int MOST = 100;

    private final Briefings briefings;
    private final Cache<Key, Markup> shared =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Key(String briefing, int version, SlideLanguage language) {}

    Stages(Briefings briefings) {
        this.briefings = briefings;
    }

    /** @param version empty for the newest */
    Optional<Briefing> find(String id, Optional<Integer> version) {
        return version.isPresent() ? briefings.find(id, version.get()) : briefings.find(id);
    }

    Markup slides(Briefing briefing, SlideLanguage language) {
        return shared.get(
                new Key(briefing.id(), briefing.version().number(), language),
                missing -> Markup.of(new StagePage(briefing, language)));
    }

    /** Where the slides are served: what is frozen may be kept for ever. */
    static String source(Briefing briefing, SlideLanguage language) {
        return "b/" + briefing.id() + "/slides/" + language.tag() + ".html?version="
                + briefing.version().number();
    }
}
