package indicators.citation;

import indicators.document.Document;

/**
 * GB/T 7714-2015, 8.6: responsible person. title: other title information[EB/OL]. publisher, year: place in the
 * text(day published)[day of citation]. address. A second line holds what is quoted.
 */
final class GbT7714 {

    private GbT7714() {}

    static String write(CitedFigure figure) {
        Document document = figure.document();
        CitationWords words = CitationWords.in(figure.language());
        String entry = "%s. %s: %s[EB/OL]. %s, %d: %s(%s)[%s]. %s."
                .formatted(
                        document.speaker(),
                        document.title(),
                        words.given(figure),
                        document.publisher(),
                        document.publishedAt().getYear(),
                        words.places(figure),
                        document.publishedAt().toLocalDate(),
                        figure.accessed(),
                        figure.permalink());
        return entry + "\n" + words.statement(figure) + " " + words.passages(figure);
    }
}
