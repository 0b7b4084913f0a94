package indicators.api;

import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.briefing.Slide;
import indicators.briefing.SlideLanguage;
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

/** The pictures of a board or a briefing, as SVG; the browser makes PNG of them. 404 for what is not on the board. */
@RestController
final class PictureFiles {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Figures figures;
    private final Briefings briefings;

    PictureFiles(Figures figures, Briefings briefings) {
        this.figures = figures;
        this.briefings = briefings;
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
     * The whole board in portrait. The header {@code X-Pictures} says how many pictures there are.
     *
     * @param part which picture, from 1, where one would be too high for all; 404 beyond the last
     */
    @GetMapping("/d/{document}/{language}/long.svg")
    ResponseEntity<byte[]> tall(
            @PathVariable String document, @PathVariable String language, @RequestParam(defaultValue = "1") int part) {
        List<Picture> all = pictures(document, language)
                .map(pictures -> pictures.tall(pictures.keys()))
                .orElseThrow(PictureFiles::missing);
        return part(all, part);
    }

    /**
     * What a briefing presents, in portrait and in its order; both languages are given in Chinese.
     *
     * @param version of the briefing; the newest if none is named
     * @param part as for a board
     */
    @GetMapping("/b/{briefing}/slides/{language}.svg")
    ResponseEntity<byte[]> tall(
            @PathVariable String briefing,
            @PathVariable String language,
            @RequestParam Optional<Integer> version,
            @RequestParam(defaultValue = "1") int part) {
        SlideLanguage spoken = SlideLanguage.of(language).orElseThrow(PictureFiles::missing);
        Briefing found = briefings.find(briefing, version).orElseThrow(PictureFiles::missing);
        List<String> keys = found.deck().presented().stream()
                .filter(slide -> slide.kind() == Slide.Kind.CARD || slide.kind() == Slide.Kind.OVERVIEW)
                .map(Slide::key)
                .distinct()
                .toList();
        URI permalink = address(found.path());
        return part(new BoardPictures(found.content().board(spoken.words()), permalink).tall(keys), part);
    }

    private static ResponseEntity<byte[]> part(List<Picture> all, int part) {
        if (part < 1 || part > all.size()) {
            throw missing();
        }
        return answer(all.get(part - 1), all.size());
    }

    private ResponseEntity<byte[]> file(
            String document, String language, Function<BoardPictures, Optional<Picture>> choice) {
        return pictures(document, language)
                .flatMap(choice)
                .map(picture -> answer(picture, 1))
                .orElseThrow(PictureFiles::missing);
    }

    private Optional<BoardPictures> pictures(String document, String language) {
        return DocumentId.parse(document)
                .flatMap(figures::of)
                .flatMap(findings -> language(language).map(known -> Board.of(findings, known)))
                .map(board ->
                        new BoardPictures(board, address("d/" + board.document().id())));
    }

    private static ResponseEntity<byte[]> answer(Picture picture, int of) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noCache())
                .header("X-Pictures", Integer.toString(of))
                .body(picture.svg().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Optional<Language> language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    private static URI address(String path) {
        String root =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return URI.create(root + "/" + path);
    }
}
