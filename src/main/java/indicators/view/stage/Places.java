package indicators.view.stage;

import indicators.briefing.Slide;
import indicators.chart.Board;
import indicators.chart.Detail;
import indicators.chart.Point;
import indicators.text.Span;
import indicators.view.shell.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the frozen text states the figures of a board. */
final class Places {

    private final Board board;
    private final Map<String, Place> places = new HashMap<>();

    private record Place(int paragraph, Span span) {}

    Places(Board board) {
        this.board = board;
        board.cards()
                .flatMap(card -> card.excerpts().stream())
                .forEach(excerpt -> excerpt.marks()
                        .forEach((span, figure) -> places.put(figure, new Place(excerpt.paragraph(), span))));
    }

    /** The stated figures by their place. */
    Map<Span, String> figures() {
        Map<Span, String> figures = new TreeMap<>();
        places.forEach((figure, place) -> figures.put(place.span(), figure));
        return figures;
    }

    /** Paragraph and position of each figure that a slide shows, in text order; empty if it shows none. */
    String of(Slide slide, Words words) {
        Map<Integer, List<Span>> paragraphs = shown(slide)
                .flatMap(this::stated)
                .map(places::get)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted(java.util.Comparator.comparing(Place::span))
                .collect(Collectors.groupingBy(
                        Place::paragraph, TreeMap::new, Collectors.mapping(Place::span, Collectors.toList())));
        return paragraphs.entrySet().stream()
                .map(paragraph -> words.text(
                        "speaker.place",
                        Integer.toString(paragraph.getKey()),
                        paragraph.getValue().stream()
                                .map(span -> words.text(
                                        "speaker.position",
                                        Integer.toString(span.start()),
                                        Integer.toString(span.end())))
                                .collect(Collectors.joining(words.text("speaker.and")))))
                .collect(Collectors.joining(words.text("speaker.then")));
    }

    private Stream<String> shown(Slide slide) {
        return switch (slide.kind()) {
            case CARD ->
                board.card(slide.key()).stream()
                        .flatMap(card -> card.excerpts().stream())
                        .flatMap(excerpt -> excerpt.marks().values().stream());
            case OVERVIEW ->
                board.overview(slide.key()).stream()
                        .flatMap(overview -> overview.chart().points().stream())
                        .map(Point::figure);
            case TITLE, STATEMENTS, SOURCES, TEXT -> Stream.of();
        };
    }

    /** The figure itself, or those from which it is computed. */
    private Stream<String> stated(String figure) {
        return places.containsKey(figure)
                ? Stream.of(figure)
                : board.details().stream()
                        .filter(detail -> detail.figure().equals(figure))
                        .map(Detail::parts)
                        .flatMap(Collection::stream);
    }
}
