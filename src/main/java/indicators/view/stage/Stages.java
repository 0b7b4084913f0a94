package indicators.view.stage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.figure.Language;
import indicators.view.shell.Markup;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The slides of briefings as markup, made once for each language and shared by all who look. */
@Component
final class Stages {

    private static final int MOST = 100;

    private final Briefings briefings;
    private final Cache<Key, Markup> shared =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Key(String briefing, Language language) {}

    Stages(Briefings briefings) {
        this.briefings = briefings;
    }

    Optional<Briefing> find(String id) {
        return briefings.find(id);
    }

    /** Whether one of these cookies holds the briefing's secret. */
    boolean maySteer(String id, Cookie @Nullable [] cookies) {
        return cookies != null
                && Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals("briefing"))
                        .anyMatch(cookie -> briefings.maySteer(id, cookie.getValue()));
    }

    Optional<Markup> slides(String id, Language language) {
        return find(id).map(briefing ->
                shared.get(new Key(id, language), missing -> Markup.of(new StagePage(briefing, language))));
    }

    /** Where the slides are served: what is frozen may be kept for ever. */
    static String source(Briefing briefing, Language language) {
        return "b/" + briefing.id() + "/slides/" + language.tag() + ".html";
    }
}
