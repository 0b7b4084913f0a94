package indicators.citation;

import indicators.document.Document;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * APA, seventh edition: the reference of a speech's transcript, in English as the style demands, and a second line with
 * the quotation and its citation in the text.
 */
final class Apa {

    private static final DateTimeFormatter PUBLISHED = DateTimeFormatter.ofPattern("y, MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, y", Locale.ENGLISH);

    private Apa() {}

    static String write(CitedFigure figure) {
        Document document = figure.document();
        LocalDate published = document.publishedAt().toLocalDate();
        String entry = "%s. (%s). %s [Transcript of a speech given %s, at %s]. %s. Retrieved %s, from %s"
                .formatted(
                        document.speaker(),
                        published.format(PUBLISHED),
                        document.title(),
                        document.givenOn().format(DAY),
                        document.occasion(),
                        document.publisher(),
                        figure.accessed().format(DAY),
                        figure.permalink());
        StringBuilder text =
                new StringBuilder(CitationWords.in(figure.language()).statement(figure));
        for (Passage passage : figure.passages()) {
            text.append(" “%s” (%s, %d, para. %d, UTF-16 offsets %s)"
                    .formatted(
                            passage.sentence(),
                            document.speaker(),
                            published.getYear(),
                            passage.paragraph(),
                            passage.positions().stream()
                                    .map(Object::toString)
                                    .collect(java.util.stream.Collectors.joining(", "))));
        }
        return entry + "\n" + text;
    }
}
