package indicators.view.board;

import indicators.chart.Board;
import indicators.chart.Detail;
import indicators.citation.CitedFigure;
import indicators.document.DocumentId;
import indicators.figure.Language;
import indicators.view.shell.Markup;
import indicators.view.shell.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves the sheet of what can be taken along of a figure, when it is asked for: most visits are without. */
@RestController
final class HandOverFiles {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Boards boards;

    HandOverFiles(Boards boards) {
        this.boards = boards;
    }

    /**
     * The sheet; 404 for a figure that the board does not show.
     *
     * @param day the day where the reader is, since a citation names it; without it, the day in UTC
     */
    @GetMapping("/d/{document}/{language}/cite/{figure}.html")
    ResponseEntity<String> sheet(
            @PathVariable String document,
            @PathVariable String language,
            @PathVariable String figure,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        LocalDate accessed = day == null ? LocalDate.now(ZoneOffset.UTC) : day;
        return DocumentId.parse(document)
                .flatMap(id -> boards.of(id, Language.of(Locale.forLanguageTag(language))))
                .map(SharedBoard::board)
                .flatMap(board -> sheet(board, figure, accessed))
                .map(sheet -> ResponseEntity.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.noCache())
                        .body(Markup.of(sheet).html()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<HandOverSheet> sheet(Board board, String figure, LocalDate accessed) {
        Words words = Words.in(board.language());
        var permalink = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/" + new Addresses(board.document().id()).board())
                .queryParam("figure", figure)
                .build()
                .toUri();
        Optional<Detail> detail = board.details().stream()
                .filter(one -> one.figure().equals(figure))
                .findFirst();
        return detail.flatMap(found -> CitedFigure.of(board, figure, permalink, accessed)
                .map(cited ->
                        new HandOverSheet(cited, FigureAndSentence.of(board, found, words), found.card(), words)));
    }
}
