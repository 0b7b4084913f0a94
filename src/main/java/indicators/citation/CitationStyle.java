package indicators.citation;

import java.util.function.Function;

/** The forms in which a figure is cited. */
public enum CitationStyle {
    /** GB/T 7714-2015, electronic resource. */
    GB_T_7714("GB/T 7714-2015", "", GbT7714::write),
    /** The seventh edition of the APA's style. */
    APA("APA 7", "", Apa::write),
    /** An entry that BibTeX and BibLaTeX read. */
    BIBTEX("BibTeX", "bib", BibTeX::write),
    /** Tagged lines, as reference managers import them. */
    RIS("RIS", "ris", Ris::write),
    /** Sentences for a reader, in the board's language. */
    PLAIN("", "", PlainText::write);

    private final String name;
    private final String extension;
    private final Function<CitedFigure, String> writer;

    CitationStyle(String name, String extension, Function<CitedFigure, String> writer) {
        this.name = name;
        this.extension = extension;
        this.writer = writer;
    }

    /** Its name, the same in every language; empty for plain text. */
    public String label() {
        return name;
    }

    /** The extension of its files; empty if it is only copied. */
    public String extension() {
        return extension;
    }

    public String write(CitedFigure figure) {
        return writer.apply(figure);
    }
}
