package indicators.chart;

import indicators.document.Document;
import indicators.figure.Coverage;
import indicators.figure.Findings;
import indicators.figure.Language;
import indicators.figure.Orphan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the screen shows of one document in one language: immutable, shared by every session.
 *
 * @param sections the cards by topic, in text order
 * @param overviews pictures across the cards; none where there is nothing to compare
 * @param statements claims without a number, by the words that make them
 * @param details one for each figure: the stated in text order, then the derived
 * @param orphans what could not be shown, since its quote no longer stands in the text
 */
public record Board(
        Document document,
        Language language,
        List<Section> sections,
        List<Overview> overviews,
        List<Statement> statements,
        List<Detail> details,
        Coverage coverage,
        List<Orphan> orphans) {

    /** The cards of one topic. */
    public record Section(String topic, String name, List<Card> cards) {
        public Section {
            cards = List.copyOf(cards);
        }
    }

    public Board {
        sections = List.copyOf(sections);
        overviews = List.copyOf(overviews);
        statements = List.copyOf(statements);
        details = List.copyOf(details);
        orphans = List.copyOf(orphans);
    }

    /** All cards, in text order. */
    public Stream<Card> cards() {
        return sections.stream().flatMap(section -> section.cards().stream());
    }

    /** The card of this code, if the board has one. */
    public Optional<Card> card(String code) {
        return cards().filter(card -> card.code().equals(code)).findFirst();
    }

    /** The overview whose chart has this key, if the board has one. */
    public Optional<Overview> overview(String key) {
        return overviews.stream()
                .filter(overview -> overview.chart().key().equals(key))
                .findFirst();
    }

    /** How many figures the data set holds of the document, those included that could not be shown. */
    public long statedFigures() {
        return details.stream().filter(detail -> !detail.derived()).count()
                + orphans.stream()
                        .filter(orphan -> orphan.kind() == Orphan.Kind.FIGURE)
                        .count();
    }

    /** Puts together what is shown of these findings in this language. */
    public static Board of(Findings findings, Language language) {
        Telling telling = new Telling(findings, language);
        GrowthRates growth = new GrowthRates(telling);
        return new Board(
                findings.document(),
                language,
                new Cards(telling, growth).sections(),
                new Overviews(telling, growth).all(),
                new ClaimLines(telling).statements(),
                new Details(telling).all(),
                Coverage.of(findings.document().text().verbatim(), findings.figures(), findings.setAside()),
                findings.orphans());
    }
}
