package indicators.view.stage;

import indicators.briefing.SlideLanguage;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the slides of a briefing. */
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
}
