package indicators.chart;

import indicators.figure.Catalogue;
import indicators.figure.Claim;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.figure.Language;
import indicators.figure.Translation;
import indicators.text.Sentence;
import indicators.text.Span;
import indicators.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds indicators by their names in either language, numbers as stated, and words of the text or of its translation.
 * Letters match whatever their case or width.
 */
public final class Search {

    private static final int MOST = 8;
    private static final int CONTEXT = 14;
    private static final int LONGEST_QUERY = 100;

    private final Findings findings;
    private final Language language;
    private final Text text;
    private final String folded;
    private final Map<String, Detail> details;
    private final Map<String, String> values;

    public Search(Board board, Findings findings) {
        this.findings = findings;
        this.language = board.language();
        this.text = findings.document().text();
        this.folded = fold(text.verbatim());
        this.details = board.details().stream().collect(Collectors.toMap(Detail::figure, Function.identity()));
        this.values = board.cards()
                .flatMap(card -> card.rows().stream())
                .collect(Collectors.toMap(Row::figure, Row::value, (one, other) -> one));
    }

    /** Figures first, those whose number is the query before all others; then claims, then passages, in text order. */
    public List<Hit> find(String query) {
        String wanted = fold(query).strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_QUERY) {
            return List.of();
        }
        List<String> terms = Arrays.asList(wanted.split("\\s+"));
        List<Hit> hits = new ArrayList<>(figures(wanted, terms));
        findings.claims().stream()
                .filter(claim ->
                        holds(names(claim.indicator()) + claim.selector().exact(), terms))
                .limit(MOST)
                .forEach(claim -> hits.add(hit(claim)));
        hits.addAll(passages(wanted));
        return hits;
    }

    private List<Hit> figures(String wanted, List<String> terms) {
        List<Found> found = new ArrayList<>();
        for (Figure figure : findings.figures()) {
            String number = figure.quantity().value().abs().toPlainString();
            String words = names(figure.indicator()) + figure.selector().exact() + " " + number;
            if (holds(words, terms)) {
                found.add(new Found(figure.id(), figure.selector().position(), isNumber(wanted, number)));
            }
        }
        for (DerivedFigure derived : findings.derived()) {
            String number = derived.quantity().value().abs().toPlainString();
            if (holds(names(derived.indicator()) + area(derived.area()) + number + "%", terms)) {
                found.add(new Found(derived.id(), derived.about().selector().position(), isNumber(wanted, number)));
            }
        }
        return found.stream()
                .filter(one -> details.containsKey(one.figure()))
                .sorted(Comparator.comparing(Found::exact).reversed())
                .limit(MOST)
                .map(this::hit)
                .toList();
    }

    private record Found(String figure, Span place, boolean exact) {}

    private static boolean isNumber(String wanted, String number) {
        return wanted.equals(number) || wanted.equals(number + "%");
    }

    private Hit hit(Found found) {
        Detail detail = details.get(found.figure());
        return passage(
                Hit.Kind.FIGURE,
                found.figure(),
                detail == null ? found.figure() : detail.name(),
                values.getOrDefault(found.figure(), ""),
                found.place());
    }

    private Hit hit(Claim claim) {
        String name = findings.catalogue().indicator(claim.indicator()).name().in(language);
        return passage(Hit.Kind.CLAIM, claim.id(), name, "", claim.selector().position());
    }

    private List<Hit> passages(String wanted) {
        List<Hit> hits = new ArrayList<>();
        for (int at = folded.indexOf(wanted); at >= 0 && hits.size() < MOST; at = folded.indexOf(wanted, at + 1)) {
            Span span = new Span(at, at + wanted.length());
            hits.add(passage(Hit.Kind.WORDS, at + "-" + span.end(), "", "", span));
        }
        for (Translation translation : findings.translations()) {
            if (hits.size() < MOST && fold(translation.text()).contains(wanted)) {
                Sentence sentence = text.sentenceAt(translation.sentenceStart());
                Span span = sentence.span();
                hits.add(passage(Hit.Kind.WORDS, span.start() + "-" + span.end(), translation.text(), "", span));
            }
        }
        return hits;
    }

    private Hit passage(Hit.Kind kind, String key, String title, String value, Span span) {
        Span paragraph = text.paragraphAt(span.start()).span();
        String verbatim = text.verbatim();
        int end = Math.min(span.end(), paragraph.end());
        return new Hit(
                kind,
                key,
                title,
                value,
                verbatim.substring(Math.max(paragraph.start(), span.start() - CONTEXT), span.start()),
                verbatim.substring(span.start(), end),
                verbatim.substring(end, Math.min(paragraph.end(), end + CONTEXT)));
    }

    private String names(String indicator) {
        Catalogue catalogue = findings.catalogue();
        var one = catalogue.indicator(indicator);
        var family = catalogue.family(one.family()).name();
        return one.name().zh() + " " + one.name().en() + " " + one.label().zh() + " "
                + one.label().en() + " " + family.zh() + " " + family.en() + " ";
    }

    private String area(String code) {
        var name = findings.catalogue().area(code).name();
        return name.zh() + " " + name.en() + " ";
    }

    private static boolean holds(String words, List<String> terms) {
        String all = fold(words);
        return terms.stream().allMatch(all::contains);
    }

    /** Lower case and half width, one code unit for each, so that places in the folded text are places in the text. */
    static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char one = words.charAt(at);
            if (one >= 0xFF01 && one <= 0xFF5E) {
                one -= 0xFEE0;
            }
            folded.append(one == 0x3000 ? ' ' : Character.toLowerCase(one));
        }
        return folded.toString();
    }
}
