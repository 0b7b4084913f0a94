package indicators.figure;

import indicators.document.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that one document states: immutable, in text order, shared by every session.
 *
 * @param figures the stated figures whose words stand where they were found
 * @param orphans figures whose quote is no longer what stands there: listed, never drawn
 * @param derived what {@link Derivation} computes from the figures, in the text order of their differences
 */
public record Findings(
        Document document,
        Catalogue catalogue,
        List<Figure> figures,
        List<Figure> orphans,
        List<DerivedFigure> derived,
        List<Claim> claims,
        List<SetAside> setAside,
        List<Translation> translations) {

    public Findings {
        figures = List.copyOf(figures);
        orphans = List.copyOf(orphans);
        derived = List.copyOf(derived);
        claims = List.copyOf(claims);
        setAside = List.copyOf(setAside);
        translations = List.copyOf(translations);
    }

    /**
     * What a stored document states: figures in text order, orphans set apart, derived figures computed.
     *
     * @param stored all figures as stored, in any order
     */
    public static Findings of(
            Document document,
            Catalogue catalogue,
            List<Figure> stored,
            List<Claim> claims,
            List<SetAside> setAside,
            List<Translation> translations) {
        String text = document.text().verbatim();
        Map<Boolean, List<Figure>> found = stored.stream()
                .sorted(Comparator.comparing(figure -> figure.selector().position()))
                .collect(Collectors.partitioningBy(
                        figure -> figure.selector().resolve(text).isPresent()));
        List<Figure> figures = found.getOrDefault(true, List.of());
        return new Findings(
                document,
                catalogue,
                figures,
                found.getOrDefault(false, List.of()),
                Derivation.of(figures),
                claims.stream()
                        .filter(claim -> claim.selector().resolve(text).isPresent())
                        .toList(),
                setAside.stream()
                        .filter(one -> one.selector().resolve(text).isPresent())
                        .toList(),
                translations);
    }
}
