package indicators.view.stage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.router.BeforeEnterEvent;
import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.briefing.SlideLanguage;
import indicators.view.shell.Markup;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The slides of briefings as markup, made once for each version and language and shared by all who look. */
@Component
final class Stages {

    private static final int MOST = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final Briefings briefings;
    private final Cache<Key, Markup> shared =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Key(String briefing, int version, SlideLanguage language) {}

    Stages(Briefings briefings) {
        this.briefings = briefings;
    }

    /** @param version empty for the newest */
    Optional<Briefing> find(String id, Optional<Integer> version) {
        return briefings.find(id, version);
    }

    /** The briefing that the address of a view names, in the version that it names or the newest. */
    Optional<Briefing> asked(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("briefing").orElse("");
        Optional<String> version = event.getLocation().getQueryParameters().getSingleParameter("version");
        return version.filter(number -> !NUMBER.matcher(number).matches()).isPresent()
                ? Optional.empty()
                : find(id, version.map(Integer::valueOf));
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
