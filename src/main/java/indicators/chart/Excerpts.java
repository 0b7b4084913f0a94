package indicators.chart;

import indicators.figure.Figure;
import indicators.figure.Translation;
import indicators.text.Span;
import indicators.text.Text;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Quotes the sentences that state a card's figures, verbatim and whole, cut at these figures only. */
final class Excerpts {

    private final Telling telling;
    private final Text text;

    Excerpts(Telling telling) {
        this.telling = telling;
        this.text = telling.findings().document().text();
    }

    /** @param figures in text order */
    List<Excerpt> of(List<Figure> figures) {
        return telling.sentences(figures).stream()
                .map(sentence -> excerpt(sentence.span(), figures))
                .toList();
    }

    private Excerpt excerpt(Span sentence, List<Figure> figures) {
        SortedMap<Span, String> marks = new TreeMap<>();
        figures.forEach(figure -> marks.put(figure.selector().position(), figure.id()));
        return new Excerpt(
                sentence,
                text.paragraphAt(sentence.start()).number(),
                Excerpt.runs(text, sentence, marks),
                translation(sentence));
    }

    private String translation(Span sentence) {
        return telling.findings().translations().stream()
                .filter(one -> one.sentenceStart() == sentence.start()
                        && one.language().equals(telling.language().tag()))
                .map(Translation::text)
                .findFirst()
                .orElse("");
    }
}
