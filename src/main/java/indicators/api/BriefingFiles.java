package indicators.api;

import indicators.briefing.Allowance;
import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.briefing.Keepers;
import indicators.briefing.Keepers.Proof;
import indicators.briefing.SlideLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    private final Allowance allowance;

    BriefingFiles(Briefings briefings, Keepers keepers, Allowance allowance) {
        this.briefings = briefings;
        this.keepers = keepers;
        this.allowance = allowance;
    }

    /**
     * The slides as PowerPoint, with the speaker's notes for who holds the briefing. Made in memory first, so that a
     * fault is an error page and not half a file.
     *
     * @param version of the briefing; the newest if none is named
     * @return 429 if one client, or all together, had too many written within an hour
     */
    @GetMapping("/b/{briefing}/slides/{language}.pptx")
    ResponseEntity<byte[]> powerPoint(
            @PathVariable String briefing,
            @PathVariable String language,
            @RequestParam Optional<Integer> version,
            @CookieValue(name = "briefing", defaultValue = "") String secret,
            @CookieValue(name = "keeper", defaultValue = "") String keeper,
            HttpServletRequest request)
            throws IOException {
        Optional<SlideLanguage> spoken = SlideLanguage.of(language);
        Optional<Briefing> found = briefings.find(briefing, version);
        if (found.isEmpty() || spoken.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (!allowance.take(Allowance.Deed.EXPORT, request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        String root =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        URI permalink = URI.create(root + "/" + found.get().path());
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
