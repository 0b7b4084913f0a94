package indicators.view.stage;

import com.vaadin.flow.component.Component;
import indicators.briefing.Briefing;
import indicators.briefing.Keepers;
import indicators.briefing.ShortAddresses;
import indicators.figure.Language;
import indicators.view.shell.Keyring;
import indicators.view.shell.Markup;
import indicators.view.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves what only the one who presents a briefing may see: notes, and where others follow. Not found for others. */
@RestController
final class SpeakerFiles {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Stages stages;
    private final Keepers keepers;
    private final ShortAddresses addresses;
    private final String root;

    /** @param root address at which the program is reached from elsewhere; empty for the one that a request names */
    SpeakerFiles(
            Stages stages, Keepers keepers, ShortAddresses addresses, @Value("${indicators.address}") String root) {
        this.stages = stages;
        this.keepers = keepers;
        this.addresses = addresses;
        this.root = root.replaceFirst("/+$", "");
    }

    @GetMapping("/b/{briefing}/speaker/{language}.html")
    ResponseEntity<String> speaker(
            @PathVariable String briefing,
            @PathVariable String language,
            @RequestParam Optional<Integer> version,
            HttpServletRequest request) {
        Language spoken = Language.of(Locale.forLanguageTag(language));
        return answer(
                briefing, version, request, found -> new SpeakerPage(found, spoken, sheet(found, Words.in(spoken))));
    }

    @GetMapping("/b/{briefing}/follow/{language}.html")
    ResponseEntity<String> follow(
            @PathVariable String briefing, @PathVariable String language, HttpServletRequest request) {
        Words words = Words.in(Language.of(Locale.forLanguageTag(language)));
        return answer(briefing, Optional.empty(), request, found -> sheet(found, words));
    }

    private ResponseEntity<String> answer(
            String briefing,
            Optional<Integer> version,
            HttpServletRequest request,
            Function<Briefing, Component> part) {
        return stages.find(briefing, version)
                .filter(found -> keepers.holder(briefing, Keyring.proof(request.getCookies()))
                        .isPresent())
                .map(part)
                .map(made -> ResponseEntity.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.noStore())
                        .body(Markup.of(made).html()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private FollowSheet sheet(Briefing briefing, Words words) {
        String base = root.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : root;
        String code = addresses.of(briefing.id());
        return new FollowSheet(
                URI.create(base + "/b/" + briefing.id() + "/follow"),
                URI.create(base + "/f/" + code.substring(0, 4) + "-" + code.substring(4)),
                words);
    }
}
