package indicators.view.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import indicators.briefing.Briefing;
import indicators.briefing.Holder;
import indicators.briefing.Keepers;
import indicators.briefing.Keepers.Kept;
import indicators.briefing.Keepers.Proof;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What this browser can prove about briefings: cookies that no script reads and no other site's form sends. One names the
 * browser itself, wherever it goes; one for each briefing holds its secret, on the briefing's own path.
 */
@Component
public class Keyring {

    private static final String SECRET = "briefing";
    private static final String KEEPER = "keeper";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Keepers keepers;

    Keyring(Keepers keepers) {
        this.keepers = keepers;
    }

    /** The right to this briefing, if the browser that is being answered can prove it. */
    public Optional<Holder> holder(String briefing) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        return request == null ? Optional.empty() : keepers.holder(briefing, proof(request.getCookies()));
    }

    /** The secret that this browser holds for the briefing whose path is asked for; empty if it was never told. */
    public String secret() {
        VaadinRequest request = VaadinService.getCurrentRequest();
        return request == null ? "" : value(request.getCookies(), SECRET);
    }

    /** The briefings this browser keeps. */
    public List<Kept> kept() {
        VaadinRequest request = VaadinService.getCurrentRequest();
        String keeper = request == null ? "" : value(request.getCookies(), KEEPER);
        return keeper.isEmpty() ? List.of() : keepers.kept(keeper);
    }

    /** Remembers a briefing that was just made for the browser that is being answered. */
    public void remember(Briefing.Made made) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        VaadinResponse response = VaadinService.getCurrentResponse();
        String keeper = value(request.getCookies(), KEEPER);
        cookies(made.holder(), made.secret(), keeper, request.isSecure()).forEach(response::addCookie);
    }

    /**
     * Puts a briefing on the list of a browser, and answers the cookies that let it know.
     *
     * @param keeper the browser's name; empty if it has none yet
     */
    public List<Cookie> cookies(Holder holder, String secret, String keeper, boolean secure) {
        String name = keeper.isEmpty() ? keepers.newName() : keeper;
        keepers.keep(holder, name);
        return List.of(cookie(SECRET, secret, "/b/" + holder.briefing(), secure), cookie(KEEPER, name, "/", secure));
    }

    /** What these cookies prove. */
    public static Proof proof(Cookie @Nullable [] cookies) {
        return new Proof(value(cookies, SECRET), value(cookies, KEEPER));
    }

    private static String value(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    private static Cookie cookie(String name, String value, String path, boolean secure) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        // Lax, so that a link in a mail opens one's own briefing as one's own; what changes anything asks for more.
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
