package indicators.citation;

import indicators.figure.Language;
import indicators.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a citation in one language, as patterns.
 *
 * @param statement name, reference and value of a stated figure
 * @param derivation the same of a derived one, and its formula
 * @param passage a sentence and its place
 * @param place paragraph and positions
 * @param range start and end of a position
 * @param comma between positions
 * @param occasion where and when it was given
 * @param source speaker, title, occasion and day, publisher, day published
 * @param accessed permalink and day of the citation
 */
record CitationWords(
        String statement,
        String derivation,
        String passage,
        String place,
        String range,
        String comma,
        String occasion,
        String source,
        String accessed,
        Language language) {

    private static final CitationWords ZH = new CitationWords(
            "%s（%s）：%s",
            "%s（%s）：%s，推算，非原文所述：%s",
            "“%s”（%s）",
            "第%d段，UTF-16位置%s",
            "%d—%d",
            "、",
            "%s在%s",
            "%s，《%s》，%s；%s，%s发布",
            "%s（%s访问）",
            Language.ZH);

    private static final CitationWords EN = new CitationWords(
            "%s (%s): %s",
            "%s (%s): %s, derived, not stated in the text: %s",
            "“%s” (%s)",
            "para. %d, UTF-16 offsets %s",
            "%d–%d",
            ", ",
            "given on %s at %s",
            "%s, “%s”, %s; published by %s, %s",
            "%s (accessed %s)",
            Language.EN);

    static CitationWords in(Language language) {
        return switch (language) {
            case ZH -> ZH;
            case EN -> EN;
        };
    }

    String date(LocalDate date) {
        return language.date(date);
    }

    /** What the figure is and says; of a derived one also how it was computed. */
    String statement(CitedFigure figure) {
        return figure.isDerived()
                ? derivation.formatted(figure.name(), figure.reference(), figure.value(), figure.derived())
                : statement.formatted(figure.name(), figure.reference(), figure.value());
    }

    /** The sentences with their places. */
    String passages(CitedFigure figure) {
        return figure.passages().stream()
                .map(one -> passage.formatted(one.sentence(), place(one)))
                .collect(Collectors.joining(" "));
    }

    /** All places, without the sentences. */
    String places(CitedFigure figure) {
        return figure.passages().stream().map(this::place).collect(Collectors.joining("; "));
    }

    String given(CitedFigure figure) {
        return occasion.formatted(
                date(figure.document().givenOn()), figure.document().occasion());
    }

    private String place(Passage passage) {
        return place.formatted(passage.paragraph(), positions(passage.positions()));
    }

    private String positions(List<Span> positions) {
        return positions.stream()
                .map(span -> range.formatted(span.start(), span.end()))
                .collect(Collectors.joining(comma));
    }
}
