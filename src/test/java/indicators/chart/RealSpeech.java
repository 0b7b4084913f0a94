package indicators.chart;

import indicators.figure.Area;
import indicators.figure.Catalogue;
import indicators.figure.Family;
import indicators.figure.Findings;
import indicators.figure.Indicator;
import indicators.figure.Language;
import indicators.figure.Topic;
import indicators.intake.DataPackage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The first document of the data package and its boards. */
public final class RealSpeech {

    private static final Findings FINDINGS = read();

    private RealSpeech() {}

    public static Findings findings() {
        return FINDINGS;
    }

    public static Board board(Language language) {
        return Board.of(FINDINGS, language);
    }

    static Card card(Language language, String code) {
        return board(language).sections().stream()
                .flatMap(section -> section.cards().stream())
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Overview overview(Language language, String key) {
        return board(language).overviews().stream()
                .filter(overview -> overview.chart().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Findings read() {
        DataPackage data = DataPackage.read(Path.of("data"));
        DataPackage.Entry entry = data.entries().getFirst();
        return Findings.of(
                entry.document(),
                new Catalogue(
                        byCode(data.indicators(), Indicator::code),
                        byCode(data.families(), Family::code),
                        byCode(data.topics(), Topic::code),
                        byCode(data.areas(), Area::code)),
                entry.figures(),
                entry.claims(),
                entry.setAside(),
                entry.translations());
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity()));
    }
}
