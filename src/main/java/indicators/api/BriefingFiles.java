package indicators.api;

import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.briefing.Keepers;
import indicators.briefing.Keepers.Proof;
import indicators.briefing.SlideLanguage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The files of a briefing that are handed over. */
@RestController
final class BriefingFiles {

    private static final MediaType POWERPOINT =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final Briefings briefings;
    private final Keepers keepers;

    BriefingFiles(Briefings briefings, Keepers keepers) {
        this.briefings = briefings;
        this.keepers = keepers;
    }

    /**
     * The slides as PowerPoint, with the speaker's notes for who holds the briefing. Made in memory first, so that a
     * fault is an error page and not half a file.
     *
     * @param version of the briefing; the newest if none is named
     */
    @GetMapping("/b/{briefing}/slides/{language}.pptx")
    ResponseEntity<byte[]> powerPoint(
            @PathVariable String briefing,
            @PathVariable String language,
            @RequestParam Optional<Integer> version,
            @CookieValue(name = "briefing", defaultValue = "") String secret,
            @CookieValue(name = "keeper", defaultValue = "") String keeper)
            throws IOException {
        Optional<SlideLanguage> spoken = SlideLanguage.of(language);
        Optional<Briefing> found =
                version.isPresent() ? briefings.find(briefing, version.get()) : briefings.find(briefing);
        if (found.isEmpty() || spoken.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        URI permalink = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/b/" + briefing + "/present")
                .queryParam("version", found.get().version().number())
                .build()
                .toUri();
        boolean notes = keepers.holder(briefing, new Proof(secret, keeper)).isPresent();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        found.get().writePowerPoint(spoken.get(), notes, permalink, file);
        return ResponseEntity.ok()
                .contentType(POWERPOINT)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.get().deck().name() + ".pptx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.toByteArray());
    }
}
