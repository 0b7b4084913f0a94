package indicators.api;

import indicators.document.Document;
import indicators.document.DocumentId;
import indicators.document.Documents;
import indicators.figure.Figures;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A document to take along: its figures as a table, and its text as it was received. */
@RestController
final class DocumentFiles {

    private final Documents documents;
    private final Figures figures;

    DocumentFiles(Documents documents, Figures figures) {
        this.documents = documents;
        this.figures = figures;
    }

    /** Every figure with its sentence; 404 for an unknown document. */
    @GetMapping("/d/{document}/figures.csv")
    ResponseEntity<byte[]> figures(@PathVariable String document) {
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return file(
                DocumentId.parse(document).flatMap(figures::of).map(findings -> new FigureTable(findings, base).csv()),
                document + "-figures.csv",
                "text/csv");
    }

    /** The text, byte for byte; 404 for an unknown document. */
    @GetMapping("/d/{document}/text.txt")
    ResponseEntity<byte[]> text(@PathVariable String document) {
        Optional<Document> found = DocumentId.parse(document).flatMap(documents::find);
        return file(found.map(one -> one.text().verbatim()), document + ".txt", "text/plain");
    }

    private static ResponseEntity<byte[]> file(Optional<String> content, String name, String type) {
        return content.map(words -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                        .header(
                                "Content-Disposition",
                                ContentDisposition.attachment()
                                        .filename(name)
                                        .build()
                                        .toString())
                        .cacheControl(CacheControl.noCache())
                        .body(words.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
