package indicators.data;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.figure.Benchmark;
import indicators.figure.Claim;
import indicators.figure.Coverage;
import indicators.figure.Coverage.Numeral;
import indicators.figure.Derivation;
import indicators.figure.Figure;
import indicators.figure.Measure;
import indicators.reading.Quantities;
import indicators.text.Paragraph;
import indicators.text.Selector;
import indicators.text.Span;
import indicators.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document of the data package. */
class LawsTest {

    static List<Map<String, String>> documents() {
        return Tables.rows("documents.csv");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theTextIsByteForByteTheOneThatWasReceived(Map<String, String> document)
            throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Tables.source(document)));
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(document.get("sha256"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theWordsUnderEachSpanAreTheQuote(Map<String, String> document) {
        String words = Tables.text(document).verbatim();
        assertThat(rows(document, "figures.csv", "claims.csv", "set_aside.csv"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    Selector selector = new Selector(Tables.span(row), row.get("quote"), "", "");
                    assertThat(selector.resolve(words)).contains(Tables.span(row));
                });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readingTheQuoteWithItsCueGivesBackTheQuantity(Map<String, String> document) {
        assertThat(Tables.figures(document))
                .isNotEmpty()
                .allSatisfy(
                        figure -> assertThat(Quantities.read(figure.selector().exact(), figure.cue()))
                                .isEqualTo(figure.quantity()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theCueStandsInTheSentenceBeforeItsFigure(Map<String, String> document) {
        Text text = Tables.text(document);
        assertThat(Tables.figures(document)).allSatisfy(figure -> {
            int start = figure.selector().position().start();
            String before =
                    text.verbatim().substring(text.sentenceAt(start).span().start(), start);
            assertThat(before).contains(figure.cue().split(" "));
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyNumeralIsInAFigureOrSetAside(Map<String, String> document) {
        List<Figure> figures = Tables.figures(document);
        Coverage coverage = Coverage.of(Tables.text(document).verbatim(), figures, Tables.setAside(document));
        assertThat(coverage.numerals()).isNotEmpty().noneMatch(Numeral::unaccounted);
        assertThat(coverage.unaccounted()).isZero();
        assertThat(coverage.figures()).isEqualTo(figures.size());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsSetAsideHoldsANumeral(Map<String, String> document) {
        assertThat(Tables.setAside(document))
                .allSatisfy(one -> assertThat(one.selector().exact()).containsPattern("[0-9０-９]"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noFigureSharesAWordWithAnotherOrWithWhatIsSetAside(Map<String, String> document) {
        List<Span> spans = rows(document, "figures.csv", "set_aside.csv").stream()
                .map(Tables::span)
                .sorted()
                .toList();
        for (int at = 1; at < spans.size(); at++) {
            assertThat(spans.get(at).start())
                    .isGreaterThanOrEqualTo(spans.get(at - 1).end());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void figuresStandInTextOrderInsideOneSentenceEach(Map<String, String> document) {
        Text text = Tables.text(document);
        assertThat(Tables.figures(document))
                .extracting(figure -> figure.selector().position())
                .isSorted()
                .allMatch(span -> text.sentenceAt(span.start()).span().contains(span));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDifferenceAndNothingElseNamesItsFigureAndItsBenchmark(Map<String, String> document) {
        List<Figure> figures = Tables.figures(document);
        Map<String, Figure> byId = figures.stream().collect(Collectors.toMap(Figure::id, Function.identity()));
        assertThat(figures).allSatisfy(figure -> {
            boolean difference = figure.measure() == Measure.DIFFERENCE;
            assertThat(figure.about() != null).isEqualTo(difference);
            assertThat(figure.benchmark() != null).isEqualTo(difference);
            if (difference) {
                assertThat(byId.get(String.valueOf(figure.about())))
                        .isNotNull()
                        .returns(figure.indicator(), Figure::indicator)
                        .returns(figure.area(), Figure::area)
                        .returns(figure.period(), Figure::period)
                        .satisfies(about -> assertThat(about.measure()).isNotEqualTo(Measure.DIFFERENCE));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aBenchmarkIsOnItsCodeList(Map<String, String> document) {
        Set<String> areas = codes("areas.csv");
        Set<String> indicators = codes("indicators.csv");
        assertThat(rows(document, "figures.csv", "claims.csv"))
                .map(row -> row.get("benchmark"))
                .filteredOn(words -> !words.isEmpty())
                .allMatch(words -> switch (Benchmark.parse(words)) {
                    case Benchmark.OfArea area -> areas.contains(area.area());
                    case Benchmark.OfIndicator indicator -> indicators.contains(indicator.indicator());
                    case Benchmark.OfPeriod period -> period.toString().equals(words);
                });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDifferenceLetsItsBenchmarkBeDerivedUnderAnIdOfItsOwn(Map<String, String> document) {
        List<Figure> figures = Tables.figures(document);
        assertThat(Derivation.of(figures))
                .hasSize((int) figures.stream()
                        .filter(figure -> figure.measure() == Measure.DIFFERENCE)
                        .count())
                .allSatisfy(
                        derived -> assertThat(derived.id()).matches("[a-z0-9]+(-[a-z0-9]+)*--[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void figuresAndClaimsShareNoId(Map<String, String> document) {
        assertThat(rows(document, "figures.csv", "claims.csv"))
                .map(row -> row.get("id"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aClaimHasNoNumeralOfItsOwn(Map<String, String> document) {
        assertThat(Tables.rows("claims.csv", document)).allSatisfy(row -> {
            assertThat(row.get("quote")).doesNotContainPattern("[0-9０-９]");
            assertThat(Claim.Relation.parse(row.get("relation")).code()).isEqualTo(row.get("relation"));
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theTitleAndEverySentenceThatStatesSomethingIsTranslated(Map<String, String> document) {
        Text text = Tables.text(document);
        int title = text.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.TITLE)
                .mapToInt(paragraph -> paragraph.sentences().getFirst().span().start())
                .findFirst()
                .orElseThrow();
        Stream<Integer> stating = rows(document, "figures.csv", "claims.csv").stream()
                .map(row -> text.sentenceAt(Tables.span(row).start()).span().start());
        assertThat(Tables.rows("translations.csv", document))
                .filteredOn(row -> row.get("language").equals("en"))
                .map(row -> Integer.valueOf(row.get("start")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(title), stating).distinct().toList());
    }

    private static List<Map<String, String>> rows(Map<String, String> document, String... files) {
        return Stream.of(files)
                .flatMap(file -> Tables.rows(file, document).stream())
                .toList();
    }

    private static Set<String> codes(String file) {
        return Tables.rows(file).stream().map(row -> row.get("code")).collect(Collectors.toSet());
    }
}
