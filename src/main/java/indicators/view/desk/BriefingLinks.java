package indicators.view.desk;

import indicators.briefing.Briefings;
import indicators.briefing.Holder;
import indicators.briefing.Keepers;
import indicators.briefing.Keepers.Proof;
import indicators.view.shell.Keyring;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The addresses that one passes on: they lead to where the one who opens them may go. */
@RestController
final class BriefingLinks {

    private final Briefings briefings;
    private final Keepers keepers;
    private final Keyring keyring;

    BriefingLinks(Briefings briefings, Keepers keepers, Keyring keyring) {
        this.briefings = briefings;
        this.keepers = keepers;
        this.keyring = keyring;
    }

    /** The permalink: the editor for who holds the briefing, the stage for others. */
    @GetMapping("/b/{briefing}")
    ResponseEntity<Void> home(@PathVariable String briefing, HttpServletRequest request) {
        if (briefings.find(briefing).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        boolean holds =
                keepers.holder(briefing, Keyring.proof(request.getCookies())).isPresent();
        return to("/b/" + briefing + (holds ? "/edit" : "/present"));
    }

    /**
     * The secret link: this browser may edit, steer and delete from now on. The secret leaves the address at once, and an
     * address with a wrong one looks like one of no briefing.
     */
    @GetMapping("/b/{briefing}/key/{secret}")
    ResponseEntity<Void> key(
            @PathVariable String briefing,
            @PathVariable String secret,
            @CookieValue(name = "keeper", defaultValue = "") String keeper,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Holder> holder =
                briefings.find(briefing).flatMap(found -> keepers.holder(briefing, new Proof(secret, "")));
        if (holder.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        keyring.cookies(holder.get(), secret, keeper, request.isSecure()).forEach(response::addCookie);
        return to("/b/" + briefing + "/edit");
    }

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(URI.create(path))
                .build();
    }
}
