package indicators.api;

import indicators.briefing.Guesses;
import indicators.briefing.ShortAddresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a short address, typed from a screen, to where one follows. */
@Controller
final class ShortLinks {

    private final ShortAddresses addresses;
    private final Guesses guesses;

    ShortLinks(ShortAddresses addresses, Guesses guesses) {
        this.addresses = addresses;
        this.guesses = guesses;
    }

    /** Answers 302 to the briefing, 404 if the code is none or holds no longer, 429 after too many that were none. */
    @GetMapping("/f/{code}")
    void follow(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String client = request.getRemoteAddr();
        if (!guesses.mayTry(client)) {
            response.sendError(429);
            return;
        }
        Optional<String> briefing = addresses.find(code);
        if (briefing.isEmpty()) {
            guesses.miss(client);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.sendRedirect(request.getContextPath() + "/b/" + briefing.get() + "/follow");
    }
}
