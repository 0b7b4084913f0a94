package indicators.intake;

import indicators.document.Document;
import indicators.document.DocumentId;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the documents of a package with their texts, and what its other tables say of each. */
final class PackageReader {

    private static final Pattern FILE_NAME = Pattern.compile("(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*\\.txt");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_WORDS = 1000;

    private final Path folder;
    private final CodeLists codes;
    private final Faults faults;

    PackageReader(Path folder, CodeLists codes, Faults faults) {
        this.folder = folder;
        this.codes = codes;
        this.faults = faults;
    }

    /** The sound documents. What the tables say of a document is checked even if its own row has faults. */
    List<DataPackage.Entry> entries() {
        List<Line> documents = documents();
        Said said = said(CodeList.of("documents.csv", documents, "id", faults));
        Set<String> seen = new HashSet<>();
        List<DataPackage.Entry> entries = new ArrayList<>();
        for (Line line : documents) {
            Optional<String> id = CodeLists.code(line, "id", CodeLists.CODE, seen, faults);
            Optional<Text> text = text(line);
            Optional<Document> document = document(line, id, text);
            if (id.isPresent() && text.isPresent()) {
                entry(line, text.get(), document, said).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<DataPackage.Entry> entry(Line line, Text text, Optional<Document> document, Said said) {
        String id = line.get("id");
        Passages passages = new Passages(text, faults);
        Statements statements = new Statements(passages, codes, faults);
        var figures = statements.figures(said.figures().getOrDefault(id, List.of()));
        var claims = statements.claims(said.claims().getOrDefault(id, List.of()));
        var setAside = statements.setAside(said.setAside().getOrDefault(id, List.of()));
        var translations = statements.translations(said.translations().getOrDefault(id, List.of()));
        passages.accountForAllNumerals(line.get("file"), figures, setAside);
        return document.map(found -> new DataPackage.Entry(found, figures, claims, setAside, translations));
    }

    /** The rows of each table by document. */
    private record Said(
            Map<String, List<Line>> figures,
            Map<String, List<Line>> claims,
            Map<String, List<Line>> setAside,
            Map<String, List<Line>> translations) {}

    private Said said(CodeList documents) {
        return new Said(
                byDocument(
                        documents,
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
                        "benchmark"),
                byDocument(
                        documents,
                        "claims.csv",
                        "document",
                        "id",
                        "start",
                        "end",
                        "quote",
                        "indicator",
                        "relation",
                        "benchmark"),
                byDocument(documents, "set_aside.csv", "document", "start", "end", "quote", "reason"),
                PackageFile.exists(folder, "translations.csv")
                        ? byDocument(documents, "translations.csv", "document", "start", "language", "text")
                        : Map.of());
    }

    private Map<String, List<Line>> byDocument(CodeList documents, String file, String... columns) {
        return Table.read(folder, file, faults, columns).stream()
                .filter(line -> documents.holds(line, "document", faults))
                .collect(Collectors.groupingBy(line -> line.get("document")));
    }

    private List<Line> documents() {
        return Table.read(
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
    }

    private Optional<Document> document(Line line, Optional<String> id, Optional<Text> text) {
        Optional<LocalDate> givenOn = line.day("given_on", faults);
        Optional<LocalDateTime> publishedAt = line.moment("published_at", faults);
        Optional<Period> period = line.read("default_period", Period::parse, faults);
        Optional<String> language =
                line.read("language", Line.formed(Statements.LANGUAGE, Statements.LANGUAGE_REMEDY), faults);
        boolean area = codes.areaCodes().holds(line, "area", faults);
        for (String field : List.of("title", "speaker", "role", "occasion", "publisher")) {
            line.required(field, LONGEST_WORDS, faults);
        }
        line.fits("via", LONGEST_WORDS, faults);
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
                text.get()));
    }

    private Optional<Text> text(Line line) {
        Optional<String> hash = line.read(
                "sha256",
                Line.formed(HASH, "Write the SHA-256 of the text in 64 lower-case hexadecimal digits"),
                faults);
        return line.read(
                        "file",
                        Line.formed(FILE_NAME, "Name a file of the folder sources, such as speech-2024.txt"),
                        faults)
                .map(file -> "sources/" + file)
                .flatMap(name -> PackageFile.bytes(folder, name, faults).flatMap(bytes -> {
                    hash.ifPresent(stated -> sameHash(line, name, stated, Hash.of(bytes)));
                    return PackageFile.decode(bytes, name, faults);
                }))
                .map(Text::of);
    }

    private void sameHash(Line line, String name, String stated, String found) {
        if (!found.equals(stated)) {
            faults.add(
                    line,
                    "sha256",
                    "the text in " + name + " has the hash " + found,
                    "If the text is as it was received, write this hash; if not, restore the text");
        }
    }
}
