package indicators.view.stage;

import indicators.briefing.Briefing;
import indicators.briefing.SlideLanguage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves the slides of a briefing: to the stage, and as a file to take along. */
@RestController
final class StageFiles {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Stages stages;

    StageFiles(Stages stages) {
        this.stages = stages;
    }

    /** @param version of the briefing; the newest, which is not kept by the browser, if none is named */
    @GetMapping("/b/{briefing}/slides/{language}.html")
    ResponseEntity<String> slides(
            @PathVariable String briefing, @PathVariable String language, @RequestParam Optional<Integer> version) {
        CacheControl kept = version.isPresent()
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable()
                : CacheControl.noStore();
        return SlideLanguage.of(language)
                .flatMap(spoken -> stages.find(briefing, version)
                        .map(found -> ResponseEntity.ok()
                                .contentType(HTML)
                                .cacheControl(kept)
                                .body(stages.slides(found, spoken).html())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /**
     * All slides as one file that needs no program; it names where this one is, so it is made for each who asks.
     *
     * @param version of the briefing; the newest if none is named
     */
    @GetMapping("/b/{briefing}/slides/{language}.single.html")
    ResponseEntity<String> single(
            @PathVariable String briefing, @PathVariable String language, @RequestParam Optional<Integer> version) {
        return SlideLanguage.of(language)
                .flatMap(spoken -> stages.find(briefing, version)
                        .map(found -> ResponseEntity.ok()
                                .contentType(HTML)
                                .cacheControl(CacheControl.noStore())
                                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(found))
                                .body(SingleFile.of(found, spoken, permalink(found)))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String attachment(Briefing briefing) {
        return ContentDisposition.attachment()
                .filename(briefing.deck().name() + ".html", StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static URI permalink(Briefing briefing) {
        String root =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return URI.create(root + "/" + briefing.path());
    }
}
