package indicators.figure;

import indicators.document.Document;
import java.util.List;

/**
 * All that one document states: immutable, in text order, shared by every session.
 *
 * @param derived what {@link Derivation} computes from the figures, in the text order of their differences
 */
public record Findings(
        Document document,
        Catalogue catalogue,
        List<Figure> figures,
        List<DerivedFigure> derived,
        List<Claim> claims,
        List<SetAside> setAside,
        List<Translation> translations) {

    public Findings {
        figures = List.copyOf(figures);
        derived = List.copyOf(derived);
        claims = List.copyOf(claims);
        setAside = List.copyOf(setAside);
        translations = List.copyOf(translations);
    }
}
