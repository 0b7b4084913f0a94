package indicators.intake;

import indicators.document.Document;
import indicators.figure.Area;
import indicators.figure.Claim;
import indicators.figure.Family;
import indicators.figure.Figure;
import indicators.figure.Indicator;
import indicators.figure.SetAside;
import indicators.figure.Topic;
import indicators.figure.Translation;
import java.nio.file.Path;
import java.util.List;

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

    /** What the package holds, in one line: {@code 16 figures, 9 claims and 6 passages set aside in 1 document; …}. */
    public String summary() {
        return "%s, %s and %s set aside in %s; %s"
                .formatted(
                        counted(
                                entries.stream()
                                        .mapToInt(entry -> entry.figures().size())
                                        .sum(),
                                "figure"),
                        counted(
                                entries.stream()
                                        .mapToInt(entry -> entry.claims().size())
                                        .sum(),
                                "claim"),
                        counted(
                                entries.stream()
                                        .mapToInt(entry -> entry.setAside().size())
                                        .sum(),
                                "passage"),
                        counted(entries.size(), "document"),
                        counted(indicators.size(), "indicator"));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
