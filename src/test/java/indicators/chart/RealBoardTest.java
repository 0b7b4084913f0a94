package indicators.chart;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.figure.Language;
import indicators.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The board of the first document. */
class RealBoardTest {

    private final Findings findings = RealSpeech.findings();

    /** Every word of the cards, overviews and statements; the file is checked by eye whenever it changes. */
    @ParameterizedTest
    @EnumSource
    void everyWordIsAsWrittenDown(Language language) throws IOException {
        String board = Written.board(RealSpeech.board(language));
        Path now = Files.writeString(Path.of("target", "board." + language.tag() + ".txt"), board);
        try (InputStream expected = getClass().getResourceAsStream(Written.fileName(language))) {
            assertThat(now)
                    .hasContent(new String(Objects.requireNonNull(expected).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureIsInTheTableOfExactlyOneCard(Language language) {
        List<String> ids = cards(language)
                .flatMap(card -> card.rows().stream())
                .map(Row::figure)
                .toList();
        assertThat(ids).containsExactlyInAnyOrderElementsOf(ids());
    }

    @ParameterizedTest
    @EnumSource
    void everyDetailNamesTheCardThatHoldsItsFigure(Language language) {
        assertThat(RealSpeech.board(language).details())
                .extracting(Detail::figure)
                .containsExactlyElementsOf(ids());
        assertThat(RealSpeech.board(language).details())
                .allSatisfy(detail -> assertThat(
                                RealSpeech.card(language, detail.card()).rows())
                        .extracting(Row::figure)
                        .contains(detail.figure()));
    }

    @ParameterizedTest
    @EnumSource
    void everyDerivedValueIsAMarkInThePictureOfItsCardWithItsFormulaBelow(Language language) {
        for (DerivedFigure derived : findings.derived()) {
            Card card = cardOf(language, derived.id());
            assertThat(chart(card).points())
                    .filteredOn(point -> point.figure().equals(derived.id()))
                    .singleElement()
                    .satisfies(point -> assertThat(point.derived()).isTrue());
            assertThat(card.derivations()).extracting(Card.Derivation::figure).containsExactly(derived.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDerivedMarkOfEveryPictureHasItsFormula(Language language) {
        Board board = RealSpeech.board(language);
        cards(language)
                .filter(card -> card.chart() != null)
                .forEach(card -> assertThat(card.derivations())
                        .extracting(Card.Derivation::figure)
                        .containsExactlyInAnyOrderElementsOf(derivedMarks(chart(card))));
        assertThat(board.overviews())
                .allSatisfy(overview -> assertThat(overview.derivations())
                        .extracting(Card.Derivation::figure)
                        .containsAll(derivedMarks(overview.chart())));
    }

    @ParameterizedTest
    @EnumSource
    void everyDifferenceIsTheGapOfItsPicture(Language language) {
        findings.figures().stream()
                .filter(figure -> figure.about() != null)
                .forEach(difference -> assertThat(
                                chart(cardOf(language, difference.id())).gap())
                        .isNotNull()
                        .satisfies(gap -> {
                            assertThat(gap.figure()).isEqualTo(difference.id());
                            assertThat(gap.high().subtract(gap.low()))
                                    .isEqualByComparingTo(
                                            difference.quantity().value().abs());
                        }));
    }

    @ParameterizedTest
    @EnumSource
    void theRunsOfAnExcerptAreTheSentenceToTheCharacter(Language language) {
        String text = findings.document().text().verbatim();
        assertThat(cards(language).flatMap(card -> card.excerpts().stream()))
                .isNotEmpty()
                .allSatisfy(excerpt -> assertThat(words(excerpt.runs()))
                        .isEqualTo(excerpt.span().in(text)));
    }

    @ParameterizedTest
    @EnumSource
    void everyStatedFigureIsMarkedOnceByItsQuote(Language language) {
        List<Run> marked = cards(language)
                .flatMap(card -> card.excerpts().stream())
                .flatMap(excerpt -> excerpt.runs().stream())
                .filter(run -> run.figure() != null)
                .toList();
        assertThat(marked)
                .containsExactlyInAnyOrderElementsOf(findings.figures().stream()
                        .map(figure -> Run.figure(figure.selector().exact(), figure.id()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyRowLeadsToTheSentencesThatStateIt(Language language) {
        assertThat(cards(language).flatMap(card -> card.rows().stream())).allSatisfy(row -> {
            List<Span> quotes = Stream.concat(
                            findings.figures().stream()
                                    .filter(figure -> figure.id().equals(row.figure())),
                            findings.derived().stream()
                                    .filter(derived -> derived.id().equals(row.figure()))
                                    .flatMap(derived -> Stream.of(derived.about(), derived.difference())))
                    .map(figure -> figure.selector().position())
                    .toList();
            assertThat(quotes)
                    .isNotEmpty()
                    .allSatisfy(quote -> assertThat(row.sentences()).anyMatch(sentence -> sentence.contains(quote)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyClaimStandsInOneLine(Language language) {
        assertThat(RealSpeech.board(language).statements())
                .flatExtracting(Statement::lines)
                .extracting(Statement.Line::claim)
                .containsExactlyElementsOf(
                        findings.claims().stream().map(claim -> claim.id()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyScaleHoldsZeroAndItsMarks(Language language) {
        assertThat(charts(language))
                .allSatisfy(chart -> assertThat(chart.points())
                        .allSatisfy(point -> assertThat(point.value())
                                .isBetween(chart.scale().min(), chart.scale().max())));
    }

    @ParameterizedTest
    @EnumSource
    void noMarkIsWithoutItsUnit(Language language) {
        assertThat(charts(language))
                .allSatisfy(chart -> assertThat(chart.points())
                        .extracting(Point::valueLabel)
                        .allMatch(label -> label.endsWith("%") || label.endsWith("个百分点") || label.endsWith(" pp")));
    }

    @Test
    void theChineseBoardSaysNothingInEnglishAndTheEnglishOneNothingInChinese() {
        assertThat(charts(Language.EN).flatMap(chart -> Stream.of(chart.caption(), chart.summary())))
                .noneMatch(words -> words.codePoints().anyMatch(Character::isIdeographic));
        assertThat(charts(Language.ZH).flatMap(chart -> Stream.of(chart.caption(), chart.summary())))
                .noneMatch(words -> words.matches(".*[A-Za-z]{2}.*"));
    }

    @Test
    void coverageAccountsForEveryNumeral() {
        Board board = RealSpeech.board(Language.ZH);
        assertThat(board.coverage().figures()).isEqualTo(findings.figures().size());
        assertThat(board.coverage().unaccounted()).isZero();
    }

    private List<String> ids() {
        return Stream.concat(
                        findings.figures().stream().map(Figure::id),
                        findings.derived().stream().map(DerivedFigure::id))
                .toList();
    }

    private static Stream<Card> cards(Language language) {
        return RealSpeech.board(language).sections().stream().flatMap(section -> section.cards().stream());
    }

    private static Stream<Chart> charts(Language language) {
        return Stream.concat(
                cards(language).flatMap(card -> Stream.ofNullable(card.chart())),
                RealSpeech.board(language).overviews().stream().map(Overview::chart));
    }

    private static Card cardOf(Language language, String figure) {
        return cards(language)
                .filter(card ->
                        card.rows().stream().anyMatch(row -> row.figure().equals(figure)))
                .findFirst()
                .orElseThrow();
    }

    private static Chart chart(Card card) {
        return Objects.requireNonNull(card.chart());
    }

    private static List<String> derivedMarks(Chart chart) {
        return chart.points().stream().filter(Point::derived).map(Point::figure).toList();
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
