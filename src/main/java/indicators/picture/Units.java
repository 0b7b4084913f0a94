package indicators.picture;

import indicators.picture.Unit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes words apart into what a line can be made of. */
final class Units {

    private static final String MARKS = ",:;()!?";
    private static final String HAN_MARKS = "”“》《、。；：，！？）（";

    private final double most;
    private final List<Unit> units = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Units(double most) {
        this.most = most;
    }

    /** @param most no unit is wider than this, unless it is marked */
    static List<Unit> of(List<Stretch> stretches, double most) {
        Units units = new Units(most);
        String all = stretches.stream().map(Stretch::words).collect(Collectors.joining());
        int from = 0;
        for (Stretch stretch : stretches) {
            units.add(stretch, all, from);
            from += stretch.words().length();
        }
        return units.units;
    }

    private void add(Stretch stretch, String all, int from) {
        String words = stretch.words();
        if (words.isEmpty()) {
            return;
        }
        Face face = stretch.face();
        if (stretch.marked() && face.width(words) <= most) {
            units.add(new Unit(words, stretch, Kind.WORD, face.width(words)));
            return;
        }
        for (int at = 0; at < words.length(); at = words.offsetByCodePoints(at, 1)) {
            int letter = words.codePointAt(at);
            String one = Character.toString(letter);
            if (Character.isWhitespace(letter)) {
                endWord(stretch);
                units.add(new Unit(" ", stretch, Kind.SPACE, face.width(" ")));
            } else if (face.family().han() && face.family().serif() && isWide(all, from + at)) {
                endWord(stretch);
                units.add(new Unit(one, stretch, Kind.WIDE, face.size()));
            } else if (face.isSquare(letter)) {
                endWord(stretch);
                units.add(new Unit(one, stretch, Kind.SQUARE, face.width(one)));
            } else {
                if (face.width(word + one) > most) {
                    endWord(stretch);
                }
                word.append(one);
            }
        }
        endWord(stretch);
    }

    private void endWord(Stretch stretch) {
        if (!word.isEmpty()) {
            String words = word.toString();
            units.add(new Unit(words, stretch, Kind.WORD, stretch.face().width(words)));
            word.setLength(0);
        }
    }

    private static boolean isWide(String all, int at) {
        return MARKS.indexOf(all.charAt(at)) >= 0 && (isHan(all, at - 1) || isHan(all, at + 1));
    }

    private static boolean isHan(String all, int at) {
        return at >= 0
                && at < all.length()
                && (Character.isIdeographic(all.charAt(at)) || HAN_MARKS.indexOf(all.charAt(at)) >= 0);
    }
}
