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
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The code lists of a package: topics, families, areas, indicators. */
record CodeLists(List<Topic> topics, List<Family> families, List<Area> areas, List<Indicator> indicators) {

    static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern AREA = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final int LONGEST = 80;

    static CodeLists read(Path folder, Faults faults) {
        List<Topic> topics = named(folder, "topics.csv", CODE, Topic::new, faults);
        List<Family> families = named(folder, "families.csv", CODE, Family::new, faults);
        List<Area> areas = named(folder, "areas.csv", AREA, Area::new, faults);
        return new CodeLists(
                topics,
                families,
                areas,
                indicators(folder, codes(families, Family::code), codes(topics, Topic::code), faults));
    }

    Set<String> areaCodes() {
        return codes(areas, Area::code);
    }

    Set<String> indicatorCodes() {
        return codes(indicators, Indicator::code);
    }

    private static <T> Set<String> codes(List<T> all, Function<T, String> code) {
        return all.stream().map(code).collect(Collectors.toSet());
    }

    private static <T> List<T> named(
            Path folder, String file, Pattern form, BiFunction<String, Name, T> make, Faults faults) {
        Set<String> seen = new HashSet<>();
        List<T> all = new ArrayList<>();
        for (Line line : Table.read(folder, file, faults, "code", "name_zh", "name_en")) {
            Optional<String> code = code(line, "code", form, seen, faults);
            Name name = name(line, "name", faults);
            code.ifPresent(one -> all.add(make.apply(one, name)));
        }
        return all;
    }

    private static List<Indicator> indicators(Path folder, Set<String> families, Set<String> topics, Faults faults) {
        Set<String> seen = new HashSet<>();
        List<Indicator> all = new ArrayList<>();
        List<Line> lines = Table.read(
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
        for (Line line : lines) {
            Optional<String> code = code(line, "code", CODE, seen, faults);
            Name name = name(line, "name", faults);
            Name label = name(line, "short", faults);
            Name definition = name(line, "definition", faults);
            Optional<Unit> unit = line.read("unit", Unit::parse, faults);
            Optional<Polarity> polarity = line.read("polarity", Polarity::parse, faults);
            boolean known = known(line, "family", families, "families.csv", faults)
                    & known(line, "topic", topics, "topics.csv", faults);
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

    private static Name name(Line line, String column, Faults faults) {
        return new Name(
                line.required(column + "_zh", faults).orElse(""),
                line.required(column + "_en", faults).orElse(""));
    }

    /** A code in its form and not yet used; empty and a fault else. */
    static Optional<String> code(Line line, String field, Pattern form, Set<String> seen, Faults faults) {
        return line.required(field, faults).filter(code -> {
            if (!form.matcher(code).matches() || code.length() > LONGEST) {
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

    /** Whether the code is on a list; a fault else. */
    static boolean known(Line line, String field, Set<String> codes, String list, Faults faults) {
        Optional<String> code = line.required(field, faults);
        if (code.isPresent() && !codes.contains(code.get())) {
            faults.add(line, field, "“" + code.get() + "” is not in " + list, "Add it there, or correct it");
        }
        return code.filter(codes::contains).isPresent();
    }
}
