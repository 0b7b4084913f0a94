package indicators.api;

import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.figure.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The files of a briefing that are handed over. */
@RestController
final class BriefingFiles {

    private static final MediaType POWERPOINT =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final Briefings briefings;

    BriefingFiles(Briefings briefings) {
        this.briefings = briefings;
    }

    /** The slides as PowerPoint; made in memory first, so that a fault is an error page and not half a file. */
    @GetMapping("/b/{briefing}/slides/{language}.pptx")
    ResponseEntity<byte[]> powerPoint(@PathVariable String briefing, @PathVariable String language) throws IOException {
        Optional<Briefing> found = briefings.find(briefing);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        URI permalink = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/b/" + found.get().id() + "/present")
                .build()
                .toUri();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        found.get().writePowerPoint(Language.of(Locale.forLanguageTag(language)), permalink, file);
        String name = found.get().content().document().title() + ".pptx";
        return ResponseEntity.ok()
                .contentType(POWERPOINT)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.toByteArray());
    }
}
