package indicators.picture;

import indicators.figure.Language;

/**
 * A font stack and the language of the words set in it.
 *
 * @param stack the faces, the wished for first
 * @param language BCP 47 tag of the words
 * @param serif whether the document speaks, not the product
 */
record Family(String stack, String language, boolean serif) {

    private static final String HAN_SANS =
            "Source Han Sans SC, Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei UI, Microsoft YaHei, "
                    + "system-ui, sans-serif";
    private static final String HAN_SERIF =
            "Source Han Serif SC, Noto Serif CJK SC, Noto Serif SC, Songti SC, STSong, " + "STZhongsong, SimSun, serif";

    static Family own(Language language) {
        String stack = switch (language) {
            case ZH -> "Figures, " + HAN_SANS;
            case EN -> "Figures Latin, Segoe UI, Helvetica Neue, Roboto, Noto Sans, " + HAN_SANS;
        };
        return new Family(stack, language.tag(), false);
    }

    static Family document(String language) {
        return new Family(HAN_SERIF, language, true);
    }

    /** Whether the words are Chinese: then quotes and dashes are as wide as a letter. */
    boolean han() {
        return language.startsWith("zh");
    }
}
