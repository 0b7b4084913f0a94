package indicators.intake;

import indicators.document.Document;
import indicators.document.DocumentId;
import indicators.figure.Coverage;
import indicators.figure.Period;
import indicators.text.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the documents of a package with their texts, and what its other tables say of each. */
final class PackageReader {

    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.txt");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Path folder;
    private final CodeLists codes;
    private final Faults faults;

    PackageReader(Path folder, CodeLists codes, Faults faults) {
        this.folder = folder;
        this.codes = codes;
        this.faults = faults;
    }

    List<DataPackage.Entry> entries() {
        List<Document> documents = documents();
        Set<String> ids =
                documents.stream().map(document -> document.id().value()).collect(Collectors.toSet());
        Map<String, List<Line>> figures = byDocument(
                ids,
                "figures.csv",
                "document",
                "id",
                "start",
                "end",
                "quote",
                "cue",
                "indicator",
                "measure",
                "area",
                "period",
                "value",
                "unit",
                "about",
                "benchmark");
        Map<String, List<Line>> claims = byDocument(
                ids, "claims.csv", "document", "id", "start", "end", "quote", "indicator", "relation", "benchmark");
        Map<String, List<Line>> setAside =
                byDocument(ids, "set_aside.csv", "document", "start", "end", "quote", "reason");
        Map<String, List<Line>> translations =
                byDocument(ids, "translations.csv", "document", "start", "language", "text");
        List<DataPackage.Entry> entries = new ArrayList<>();
        for (Document document : documents) {
            String id = document.id().value();
            Statements statements = new Statements(document.text(), codes, faults);
            DataPackage.Entry entry = new DataPackage.Entry(
                    document,
                    statements.figures(figures.getOrDefault(id, List.of())),
                    statements.claims(claims.getOrDefault(id, List.of())),
                    statements.setAside(setAside.getOrDefault(id, List.of())),
                    statements.translations(translations.getOrDefault(id, List.of())));
            unaccounted(entry);
            entries.add(entry);
        }
        return entries;
    }

    /** The law of the data set: every digit run of the text has its place. */
    private void unaccounted(DataPackage.Entry entry) {
        Document document = entry.document();
        for (Coverage.Numeral numeral : Coverage.of(document.text().verbatim(), entry.figures(), entry.setAside())
                .numerals()) {
            if (numeral.unaccounted()) {
                faults.add(
                        "sources/" + document.file(),
                        "the numeral “" + numeral.words() + "” at " + numeral.span() + " (paragraph "
                                + document.text()
                                        .paragraphAt(numeral.span().start())
                                        .number()
                                + ") is in no figure and not set aside",
                        "Add it to figures.csv, or to set_aside.csv with a reason");
            }
        }
    }

    private Map<String, List<Line>> byDocument(Set<String> ids, String file, String... columns) {
        return Table.read(folder, file, faults, columns).stream()
                .filter(line -> CodeLists.known(line, "document", ids, "documents.csv", faults))
                .collect(Collectors.groupingBy(line -> line.get("document")));
    }

    private List<Document> documents() {
        Set<String> seen = new HashSet<>();
        List<Line> lines = Table.read(
                folder,
                "documents.csv",
                faults,
                "id",
                "file",
                "title",
                "speaker",
                "role",
                "occasion",
                "given_on",
                "published_at",
                "publisher",
                "via",
                "language",
                "area",
                "default_period",
                "sha256");
        return lines.stream().flatMap(line -> document(line, seen).stream()).toList();
    }

    private Optional<Document> document(Line line, Set<String> seen) {
        Optional<String> id = CodeLists.code(line, "id", CodeLists.CODE, seen, faults);
        Optional<LocalDate> givenOn = line.read("given_on", LocalDate::parse, faults);
        Optional<LocalDateTime> publishedAt = line.read("published_at", LocalDateTime::parse, faults);
        Optional<Period> period = line.read("default_period", Period::parse, faults);
        Optional<String> language = line.read("language", formed(LANGUAGE, "Write a BCP 47 tag such as zh-CN"), faults);
        boolean area = CodeLists.known(line, "area", codes.areaCodes(), "areas.csv", faults);
        for (String field : List.of("title", "speaker", "role", "occasion", "publisher")) {
            line.required(field, faults);
        }
        Optional<String> text = line.read(
                        "file", formed(FILE_NAME, "Name a file of the folder sources, such as speech-2024.txt"), faults)
                .flatMap(file -> text(line, file));
        if (id.isEmpty()
                || givenOn.isEmpty()
                || publishedAt.isEmpty()
                || period.isEmpty()
                || language.isEmpty()
                || !area
                || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Document(
                new DocumentId(id.get()),
                line.get("file"),
                line.get("title"),
                line.get("speaker"),
                line.get("role"),
                line.get("occasion"),
                givenOn.get(),
                publishedAt.get(),
                line.get("publisher"),
                line.get("via"),
                language.get(),
                line.get("area"),
                period.get().toString(),
                line.get("sha256"),
                "",
                Text.of(text.get())));
    }

    private Optional<String> text(Line line, String file) {
        String name = "sources/" + file;
        return Table.bytes(folder.resolve("sources").resolve(file), name, faults)
                .flatMap(bytes -> {
                    String hash = Hash.of(bytes);
                    if (!hash.equals(line.get("sha256"))) {
                        faults.add(
                                line,
                                "sha256",
                                "the text in " + name + " has the hash " + hash,
                                "If the text is as it was received, write this hash; if not, restore the text");
                    }
                    return Table.decode(bytes, name, faults);
                });
    }

    private static Function<String, String> formed(Pattern form, String remedy) {
        return words -> {
            if (!form.matcher(words).matches()) {
                throw new IllegalArgumentException(remedy);
            }
            return words;
        };
    }
}
