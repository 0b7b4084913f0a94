package indicators.citation;

import indicators.document.Document;

/** A citation that reads as text: figure, sentence and place, source, address and day. */
final class PlainText {

    private PlainText() {}

    static String write(CitedFigure figure) {
        Document document = figure.document();
        CitationWords words = CitationWords.in(figure.language());
        String source = words.source()
                .formatted(
                        document.speaker(),
                        document.title(),
                        words.given(figure),
                        document.publisher(),
                        words.date(document.publishedAt().toLocalDate()));
        String accessed = words.accessed().formatted(figure.permalink(), words.date(figure.accessed()));
        return String.join("\n", words.statement(figure), words.passages(figure), source, accessed);
    }
}
