package indicators.view.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import indicators.figure.Language;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
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
                .orElseGet(() -> Language.of(request.getLocale()));
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
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response == null) {
            return;
        }
        Cookie cookie = new Cookie(name, choice);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
