package indicators.intake;

import indicators.figure.Area;
import indicators.figure.Family;
import indicators.figure.Indicator;
import indicators.figure.Name;
import indicators.figure.Polarity;
import indicators.figure.Topic;
import indicators.figure.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The code lists of a package: topics, families, areas, indicators; and the codes that other tables may name. */
record CodeLists(
        List<Topic> topics,
        List<Family> families,
        List<Area> areas,
        List<Indicator> indicators,
        CodeList areaCodes,
        CodeList indicatorCodes) {

    static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern AREA = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DEFINITION = 4000;

    static CodeLists read(Path folder, Faults faults) {
        List<Line> topics = Table.read(folder, "topics.csv", faults, "code", "name_zh", "name_en");
        List<Line> families = Table.read(folder, "families.csv", faults, "code", "name_zh", "name_en");
        List<Line> areas = Table.read(folder, "areas.csv", faults, "code", "name_zh", "name_en");
        List<Line> indicators = Table.read(
                folder,
                "indicators.csv",
                faults,
                "code",
                "name_zh",
                "name_en",
                "short_zh",
                "short_en",
                "family",
                "topic",
                "unit",
                "polarity",
                "definition_zh",
                "definition_en");
        return new CodeLists(
                named(topics, CODE, Topic::new, faults),
                named(families, CODE, Family::new, faults),
                named(areas, AREA, Area::new, faults),
                indicators(
                        indicators,
                        CodeList.of("families.csv", families, "code", faults),
                        CodeList.of("topics.csv", topics, "code", faults),
                        faults),
                CodeList.of("areas.csv", areas, "code", faults),
                CodeList.of("indicators.csv", indicators, "code", faults));
    }

    private static <T> List<T> named(List<Line> lines, Pattern form, BiFunction<String, Name, T> make, Faults faults) {
        Set<String> seen = new HashSet<>();
        List<T> all = new ArrayList<>();
        for (Line line : lines) {
            Optional<String> code = code(line, "code", form, seen, faults);
            Name name = name(line, "name", LONGEST_NAME, faults);
            code.ifPresent(one -> all.add(make.apply(one, name)));
        }
        return all;
    }

    private static List<Indicator> indicators(List<Line> lines, CodeList families, CodeList topics, Faults faults) {
        Set<String> seen = new HashSet<>();
        List<Indicator> all = new ArrayList<>();
        for (Line line : lines) {
            Optional<String> code = code(line, "code", CODE, seen, faults);
            Name name = name(line, "name", LONGEST_NAME, faults);
            Name label = name(line, "short", LONGEST_NAME, faults);
            Name definition = name(line, "definition", LONGEST_DEFINITION, faults);
            Optional<Unit> unit =
                    line.read("unit", Unit::parse, faults).filter(one -> line.fits("unit", LONGEST_CODE, faults));
            Optional<Polarity> polarity = line.read("polarity", Polarity::parse, faults);
            boolean known = families.holds(line, "family", faults) & topics.holds(line, "topic", faults);
            if (known && code.isPresent() && unit.isPresent() && polarity.isPresent()) {
                all.add(new Indicator(
                        code.get(),
                        name,
                        label,
                        line.get("family"),
                        line.get("topic"),
                        unit.get(),
                        polarity.get(),
                        definition));
            }
        }
        return all;
    }

    private static Name name(Line line, String column, int longest, Faults faults) {
        return new Name(
                line.required(column + "_zh", longest, faults).orElse(""),
                line.required(column + "_en", longest, faults).orElse(""));
    }

    /** A code in its form and not yet used; empty and a fault else. */
    static Optional<String> code(Line line, String field, Pattern form, Set<String> seen, Faults faults) {
        return line.required(field, faults).filter(code -> {
            if (!form.matcher(code).matches() || code.length() > LONGEST_CODE) {
                faults.add(
                        line,
                        field,
                        "“" + code + "” is not a code",
                        form == AREA
                                ? "Write an ISO 3166 code such as CN or CN-ZJ"
                                : "Write at most 80 lower-case letters and digits, words joined by one hyphen");
                return false;
            }
            if (!seen.add(code)) {
                faults.add(line, field, "“" + code + "” is there twice", "Give each its own, or remove one");
                return false;
            }
            return true;
        });
    }
}
