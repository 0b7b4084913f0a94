package indicators.api;

import indicators.chart.Board;
import indicators.document.DocumentId;
import indicators.figure.Figures;
import indicators.figure.Language;
import indicators.picture.BoardPictures;
import indicators.picture.Picture;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The pictures of a board, as SVG; the browser makes PNG of them. 404 for what is not on the board. */
@RestController
final class PictureFiles {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Figures figures;

    PictureFiles(Figures figures) {
        this.figures = figures;
    }

    @GetMapping("/d/{document}/{language}/cards/{code}.svg")
    ResponseEntity<byte[]> card(
            @PathVariable String document, @PathVariable String language, @PathVariable String code) {
        return file(document, language, pictures -> pictures.card(code));
    }

    @GetMapping("/d/{document}/{language}/overviews/{key}.svg")
    ResponseEntity<byte[]> overview(
            @PathVariable String document, @PathVariable String language, @PathVariable String key) {
        return file(document, language, pictures -> pictures.overview(key));
    }

    /**
     * The whole board in portrait.
     *
     * @param part which picture, from 1, where one would be too high for all; 404 beyond the last
     */
    @GetMapping("/d/{document}/{language}/long.svg")
    ResponseEntity<byte[]> tall(
            @PathVariable String document, @PathVariable String language, @RequestParam(defaultValue = "1") int part) {
        return file(document, language, pictures -> {
            List<Picture> all = pictures.tall(pictures.keys());
            return part < 1 || part > all.size() ? Optional.empty() : Optional.of(all.get(part - 1));
        });
    }

    private ResponseEntity<byte[]> file(
            String document, String language, Function<BoardPictures, Optional<Picture>> choice) {
        return DocumentId.parse(document)
                .flatMap(figures::of)
                .flatMap(findings -> language(language).map(known -> Board.of(findings, known)))
                .flatMap(board -> choice.apply(new BoardPictures(board, address(board))))
                .map(picture -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.noCache())
                        .body(picture.svg().getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Language> language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    private static URI address(Board board) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/d/" + board.document().id())
                .build()
                .toUri();
    }
}
