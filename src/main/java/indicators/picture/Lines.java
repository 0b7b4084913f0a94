package indicators.picture;

import indicators.picture.Unit.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Words broken into lines by ourselves, since SVG breaks none. A line that mixes Han with Latin words or marks gives each
 * of them its place and its width, so that a face we did not measure cannot push one over the other.
 */
final class Lines implements Piece {

    private record Placed(double x, Unit unit) {

        double end() {
            return x + unit.width();
        }
    }

    /** The most letters of a name in quotes. */
    private static final int NAME = 8;

    private final List<List<Placed>> lines = new ArrayList<>();
    private final int leading;

    /** @param leading distance of the lines */
    Lines(List<Stretch> stretches, int leading, double width) {
        this.leading = leading;
        breakInto(Units.of(stretches, width), width);
    }

    static Lines of(String words, Face face, int leading, double width) {
        return new Lines(List.of(Stretch.of(words, face)), leading, width);
    }

    @Override
    public double height() {
        return (double) lines.size() * leading;
    }

    /** Width of the widest line. */
    double width() {
        return lines.stream().mapToDouble(line -> line.getLast().end()).max().orElse(0);
    }

    private void breakInto(List<Unit> units, double width) {
        List<Placed> line = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            int next = endOfAtom(units, at);
            if (line.isEmpty() && units.get(at).kind() == Kind.SPACE) {
                at = next;
                continue;
            }
            List<Placed> longer = new ArrayList<>(line);
            units.subList(at, next).forEach(unit -> longer.add(after(longer, unit)));
            if (!line.isEmpty()
                    && longer.getLast().end() > width
                    && units.get(at).kind() != Kind.SPACE) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line = longer;
                at = next;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static Placed after(List<Placed> line, Unit unit) {
        if (line.isEmpty()) {
            return new Placed(0, unit);
        }
        Placed last = line.getLast();
        return new Placed(last.end() + last.unit().gapTo(unit), unit);
    }

    /** Where the units end that must stay on one line with this one. */
    private static int endOfAtom(List<Unit> units, int start) {
        int at = Math.max(start + 1, endOfName(units, start));
        while (at < units.size()) {
            Unit before = units.get(at - 1);
            Unit unit = units.get(at);
            boolean space = before.kind() == Kind.SPACE || unit.kind() == Kind.SPACE;
            boolean words = before.kind() == Kind.WORD && unit.kind() == Kind.WORD && before.of() != unit.of();
            if (space || before.mayEndLine() && unit.mayStartLine() && !words) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Where a short name in quotes ends that starts here: it is read in one go, so it stays on one line. */
    private static int endOfName(List<Unit> units, int start) {
        if (!units.get(start).words().equals("“")) {
            return start;
        }
        for (int at = start + 1; at < Math.min(units.size(), start + NAME); at++) {
            if (units.get(at).words().equals("”")) {
                return at + 1;
            }
        }
        return start;
    }

    @Override
    public void draw(Svg svg, double x, double y) {
        for (int number = 0; number < lines.size(); number++) {
            List<Placed> line = lines.get(number);
            double top = y + (double) number * leading;
            Face face = line.getFirst().unit().of().face();
            double baseline = top + leading / 2.0 + face.size() * 0.36;
            line.stream()
                    .filter(placed -> placed.unit().of().marked())
                    .forEach(placed -> light(svg, x + placed.x(), baseline, placed));
            svg.text(baseline, face, () -> draw(svg, line, x));
        }
    }

    private static void light(Svg svg, double x, double baseline, Placed placed) {
        int size = placed.unit().of().face().size();
        svg.rect(x - 2, baseline - size * 0.98, placed.unit().width() + 4, size * 1.26, Colour.MARK);
        svg.rect(x - 2, baseline + size * 0.28, placed.unit().width() + 4, 1.5, Colour.MARK_EDGE);
    }

    private static void draw(Svg svg, List<Placed> line, double x) {
        int at = 0;
        while (at < line.size()) {
            int end = at + 1;
            while (end < line.size() && continues(line.get(end - 1), line.get(end))) {
                end++;
            }
            Placed first = line.get(at);
            Placed last = line.get(end - 1);
            StringBuilder words = new StringBuilder();
            line.subList(at, end).forEach(placed -> words.append(placed.unit().words()));
            boolean fixed = first.unit().kind() == Kind.WORD
                    && (first.unit().of().marked()
                            || first.unit().of().face().family().han() && end < line.size());
            boolean flows = at > 0
                    && !first.unit().of().face().family().han()
                    && first.unit().of().face().family()
                            == line.get(at - 1).unit().of().face().family();
            svg.words(
                    flows ? Double.NaN : x + first.x(),
                    words.toString(),
                    first.unit().of().face(),
                    fixed ? last.end() - first.x() : 0,
                    first.unit().kind() == Kind.WIDE);
            at = end;
        }
    }

    /** Whether both can be set in one go. */
    private static boolean continues(Placed before, Placed next) {
        Unit one = before.unit();
        Unit other = next.unit();
        boolean alike = one.of() == other.of() && !one.of().marked() && before.end() == next.x();
        return alike
                && (one.kind() == other.kind() && one.kind() != Kind.WIDE
                        || !one.of().face().family().han());
    }
}
