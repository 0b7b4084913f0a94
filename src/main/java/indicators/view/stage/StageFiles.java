package indicators.view.stage;

import indicators.figure.Language;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the slides of a briefing. */
@RestController
final class StageFiles {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Stages stages;

    StageFiles(Stages stages) {
        this.stages = stages;
    }

    @GetMapping("/b/{briefing}/slides/{language}.html")
    ResponseEntity<String> slides(@PathVariable String briefing, @PathVariable String language) {
        return stages.slides(briefing, Language.of(Locale.forLanguageTag(language)))
                .map(slides -> ResponseEntity.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable())
                        .body(slides.html()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
