package indicators.reading;

import java.util.regex.Pattern;

/** Reads which way the words beside a number point. */
final class Cue {

    private static final Pattern DOWN =
            Pattern.compile("负增长|下降|减少|低于|回落|收窄|降低|下滑|下跌|减亏|少增|少于|慢于|(?:比|较)\\S*[低慢少](?=\\s|$)");
    private static final Pattern UP =
            Pattern.compile("增长|高于|提高|提升|上升|增加|扩大|快于|多于|新增|加快|回升|上涨|多增|高出|(?:比|较)\\S*[高快多](?=\\s|$)");

    /** Bounds of a plan, not directions: 不低于5% is no fall. */
    private static final Pattern BOUND = Pattern.compile("不(?:低于|高于|少于|多于|超过)");

    /** A fall that changes: whether the number goes up or down depends on what is counted as the fall. */
    private static final Pattern CHANGE_OF_A_FALL = Pattern.compile("(?:降幅|跌幅|减幅)\\S*(?:收窄|扩大|缩小|加深)");

    private Cue() {}

    /**
     * Whether the cue makes the number negative; words that point nowhere leave it positive.
     *
     * @throws IllegalArgumentException if the words point both ways, or tell of a fall that itself changes
     */
    static boolean falls(String cue) {
        if (CHANGE_OF_A_FALL.matcher(cue).find()) {
            throw new IllegalArgumentException("The cue “" + cue
                    + "” tells of a fall that changes, which has no sign of its own; it cannot be read by rule");
        }
        String words = BOUND.matcher(cue).replaceAll("");
        boolean down = DOWN.matcher(words).find();
        if (down && UP.matcher(words.replace("负增长", "")).find()) {
            throw new IllegalArgumentException(
                    "The cue “" + cue + "” points both up and down; keep only the words that govern this number");
        }
        return down;
    }
}
