package indicators.chart;

import indicators.figure.Benchmark;
import indicators.figure.Claim;
import indicators.figure.Measure;
import indicators.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the claims by the words that make them, in text order. */
final class ClaimLines {

    private final Telling telling;

    ClaimLines(Telling telling) {
        this.telling = telling;
    }

    List<Statement> statements() {
        Map<Span, List<Claim>> byWords = new TreeMap<>();
        for (Claim claim : telling.findings().claims()) {
            byWords.computeIfAbsent(claim.selector().position(), span -> new ArrayList<>())
                    .add(claim);
        }
        var text = telling.findings().document().text();
        return byWords.entrySet().stream()
                .map(entry -> new Statement(
                        entry.getKey(),
                        text.words(entry.getKey()),
                        text.paragraphAt(entry.getKey().start()).number(),
                        entry.getValue().stream().map(this::line).toList()))
                .toList();
    }

    private Statement.Line line(Claim claim) {
        Benchmark benchmark = claim.benchmark();
        Wording wording = telling.wording();
        String subject = telling.indicator(claim.indicator()).name().in(telling.language());
        return new Statement.Line(
                claim.id(),
                telling.isOfGrowth(claim) ? wording.named(subject, Measure.GROWTH) : subject,
                wording.relation(claim.relation()),
                wording.claimBenchmark(claim.relation(), benchmark == null ? "" : telling.alone(benchmark)));
    }
}
