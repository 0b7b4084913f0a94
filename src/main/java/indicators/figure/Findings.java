package indicators.figure;

import indicators.document.Document;
import indicators.text.Selector;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that one document states: immutable, in text order, shared by every session.
 *
 * @param figures the stated figures whose words stand where they were found
 * @param orphans what is stored but whose quote is no longer what stands there: listed, never drawn
 * @param derived what {@link Derivation} computes from the figures, in the text order of their differences
 */
public record Findings(
        Document document,
        Catalogue catalogue,
        List<Figure> figures,
        List<Orphan> orphans,
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
        Predicate<Selector> stands = selector -> selector.resolve(text).isPresent();
        List<Figure> figures = stored.stream()
                .filter(figure -> stands.test(figure.selector()))
                .sorted(Comparator.comparing(figure -> figure.selector().position()))
                .toList();
        List<Orphan> orphans = Stream.of(
                        stored.stream().map(figure -> new Orphan(Orphan.Kind.FIGURE, figure.id(), figure.selector())),
                        claims.stream().map(claim -> new Orphan(Orphan.Kind.CLAIM, claim.id(), claim.selector())),
                        setAside.stream().map(one -> new Orphan(Orphan.Kind.SET_ASIDE, "", one.selector())))
                .flatMap(Function.identity())
                .filter(orphan -> !stands.test(orphan.selector()))
                .sorted(Comparator.comparing(orphan -> orphan.selector().position()))
                .toList();
        return new Findings(
                document,
                catalogue,
                figures,
                orphans,
                Derivation.of(figures),
                claims.stream().filter(claim -> stands.test(claim.selector())).toList(),
                setAside.stream().filter(one -> stands.test(one.selector())).toList(),
                translations);
    }
}
