package indicators.figure;

/**
 * An unofficial translation of one sentence; always labelled as such where it is shown.
 *
 * @param sentenceStart offset at which the sentence starts
 * @param language BCP 47 tag of the translation
 */
public record Translation(int sentenceStart, String language, String text) {}
