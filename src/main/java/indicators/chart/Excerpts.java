package indicators.chart;

import indicators.figure.Figure;
import indicators.figure.Translation;
import indicators.text.Span;
import indicators.text.Text;
import java.util.ArrayList;
import java.util.List;

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
        List<Run> runs = new ArrayList<>();
        int at = sentence.start();
        for (Figure figure : figures) {
            Span position = figure.selector().position();
            if (sentence.contains(position)) {
                addPlain(runs, at, position.start());
                runs.add(Run.figure(text.words(position), figure.id()));
                at = position.end();
            }
        }
        addPlain(runs, at, sentence.end());
        return new Excerpt(sentence, text.paragraphAt(sentence.start()).number(), runs, translation(sentence));
    }

    private void addPlain(List<Run> runs, int from, int to) {
        if (from < to) {
            runs.add(Run.plain(text.words(new Span(from, to))));
        }
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
