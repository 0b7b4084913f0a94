package indicators.intake;

import indicators.document.Document;
import indicators.figure.Area;
import indicators.figure.Catalogue;
import indicators.figure.Claim;
import indicators.figure.Family;
import indicators.figure.Figure;
import indicators.figure.Indicator;
import indicators.figure.SetAside;
import indicators.figure.Topic;
import indicators.figure.Translation;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A data package that has passed every check: a folder of CSV tables and of texts, as {@code data/datapackage.json}
 * describes it. Lists keep the order of their files.
 */
public record DataPackage(
        List<Topic> topics, List<Family> families, List<Area> areas, List<Indicator> indicators, List<Entry> entries) {

    /** A document and all that the package says of it. */
    public record Entry(
            Document document,
            List<Figure> figures,
            List<Claim> claims,
            List<SetAside> setAside,
            List<Translation> translations) {}

    /**
     * Reads and checks the package in this folder.
     *
     * @throws BrokenPackage with every fault, if there is any
     */
    public static DataPackage read(Path folder) {
        Faults faults = new Faults();
        CodeLists codes = CodeLists.read(folder, faults);
        DataPackage whole = new DataPackage(
                codes.topics(),
                codes.families(),
                codes.areas(),
                codes.indicators(),
                new PackageReader(folder, codes, faults).entries());
        faults.refuse();
        return whole;
    }

    Catalogue catalogue() {
        return new Catalogue(
                byCode(indicators, Indicator::code),
                byCode(families, Family::code),
                byCode(topics, Topic::code),
                byCode(areas, Area::code));
    }

    private static <T> java.util.Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity()));
    }

    /** What the package holds, in one line. */
    public String summary() {
        return "%d documents, %d figures, %d claims, %d numerals set aside, %d indicators"
                .formatted(
                        entries.size(),
                        entries.stream()
                                .mapToInt(entry -> entry.figures().size())
                                .sum(),
                        entries.stream()
                                .mapToInt(entry -> entry.claims().size())
                                .sum(),
                        entries.stream()
                                .mapToInt(entry -> entry.setAside().size())
                                .sum(),
                        indicators.size());
    }
}
