package indicators.view.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import indicators.figure.Language;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

/**
 * Language and theme as somebody chose them: kept in two cookies, so that the first response is already right; without
 * a choice the browser's language and the device's theme hold.
 */
public final class Preferences {

    private static final String LANGUAGE = "lang";
    private static final String THEME = "theme";
    private static final Duration KEPT = Duration.ofDays(365);

    private Preferences() {}

    /** The language chosen, else the first the browser asks for that the program speaks, else English. */
    static Language language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .flatMap(tag -> Arrays.stream(Language.values())
                        .filter(one -> one.tag().equals(tag))
                        .findFirst())
                .or(() -> spoken(request))
                .orElse(Language.EN);
    }

    private static Optional<Language> spoken(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(wanted -> Arrays.stream(Language.values())
                        .anyMatch(one -> one.locale().getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .map(Language::of);
    }

    /** The theme chosen, by the request that is being answered. */
    public static TopBar.Theme theme() {
        return Optional.ofNullable(VaadinService.getCurrentRequest())
                .flatMap(request -> cookie(request, THEME))
                .flatMap(code -> Arrays.stream(TopBar.Theme.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .orElse(TopBar.Theme.SYSTEM);
    }

    public static void choose(UI ui, Language language) {
        remember(LANGUAGE, language.tag());
        ui.getSession().setLocale(language.locale());
        ui.setLocale(language.locale());
    }

    public static void choose(UI ui, TopBar.Theme theme) {
        remember(THEME, theme.code());
        ui.getPage().setColorScheme(scheme(theme));
    }

    /** Switches and remembers for the UI that this part is in. */
    public static final class Remembering implements TopBar.Listener {

        private static final long serialVersionUID = 1L;

        private final Component part;

        public Remembering(Component part) {
            this.part = part;
        }

        @Override
        public void languageChosen(Language language) {
            part.getUI().ifPresent(ui -> {
                choose(ui, language);
                ui.getPage().reload();
            });
        }

        @Override
        public void themeChosen(TopBar.Theme theme) {
            part.getUI().ifPresent(ui -> {
                choose(ui, theme);
                ui.getPage().reload();
            });
        }
    }

    static ColorScheme.Value scheme(TopBar.Theme theme) {
        return switch (theme) {
            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(one -> one.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void remember(String name, String choice) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (request == null || response == null) {
            return;
        }
        Cookie cookie = new Cookie(name, choice);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
