package indicators.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables hold what {@code datapackage.json} promises to anyone who reads them without this program. */
class SchemaTest {

    static List<JsonNode> resources() throws IOException {
        String description = Files.readString(Tables.FOLDER.resolve("datapackage.json"));
        return list(JsonMapper.builder().build().readTree(description).path("resources"));
    }

    @Test
    void everyTableIsDescribed() throws IOException {
        try (Stream<Path> files = Files.list(Tables.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(
                            resources().stream().map(SchemaTest::path).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void theColumnsAreTheFieldsInTheirOrder(JsonNode resource) {
        assertThat(Tables.header(path(resource)))
                .isEqualTo(fields(resource).stream().map(SchemaTest::name).toList());
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyColumnKeepsItsConstraints(JsonNode resource) {
        List<Map<String, String>> rows = Tables.rows(path(resource));
        assertThat(rows).isNotEmpty();
        for (JsonNode field : fields(resource)) {
            JsonNode constraints = field.path("constraints");
            List<String> values = rows.stream().map(row -> row.get(name(field))).toList();
            if (constraints.path("required").asBoolean(false)) {
                assertThat(values).as(name(field)).noneMatch(String::isBlank);
            }
            if (constraints.path("unique").asBoolean(false)) {
                assertThat(values).as(name(field)).doesNotHaveDuplicates();
            }
            List<String> given =
                    values.stream().filter(value -> !value.isEmpty()).toList();
            assertThat(given).as(name(field)).allSatisfy(value -> {
                hasType(value, field.path("type").asString());
                keeps(value, constraints);
            });
        }
    }

    private static void hasType(String value, String type) {
        switch (type) {
            case "integer" ->
                assertThat(Integer.toString(Integer.parseInt(value))).isEqualTo(value);
            case "number" -> assertThat(new BigDecimal(value).toPlainString()).isEqualTo(value);
            case "date" -> assertThat(LocalDate.parse(value)).hasToString(value);
            case "datetime" -> assertThat(LocalDateTime.parse(value)).hasToString(value);
            default -> assertThat(type).isEqualTo("string");
        }
    }

    private static void keeps(String value, JsonNode constraints) {
        if (constraints.has("pattern")) {
            assertThat(value).matches(constraints.path("pattern").asString());
        }
        if (constraints.has("minimum")) {
            assertThat(Integer.parseInt(value))
                    .isGreaterThanOrEqualTo(constraints.path("minimum").asInt());
        }
        if (constraints.has("maxLength")) {
            assertThat(value)
                    .hasSizeLessThanOrEqualTo(constraints.path("maxLength").asInt());
        }
        if (constraints.has("enum")) {
            assertThat(list(constraints.path("enum")))
                    .extracting(JsonNode::asString)
                    .contains(value);
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void thePrimaryKeyIsUnique(JsonNode resource) {
        List<String> key = names(resource.path("schema").path("primaryKey"));
        assertThat(Tables.rows(path(resource)))
                .map(row -> key.stream().map(row::get).toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void foreignKeysLeadToARow(JsonNode resource) throws IOException {
        for (JsonNode foreign : list(resource.path("schema").path("foreignKeys"))) {
            JsonNode reference = foreign.path("reference");
            JsonNode target = resources().stream()
                    .filter(other ->
                            name(other).equals(reference.path("resource").asString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Tables.rows(path(target)))
                    .map(row -> row.get(reference.path("fields").asString()))
                    .containsAll(Tables.rows(path(resource)).stream()
                            .map(row -> row.get(foreign.path("fields").asString()))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void theFileIsUtf8WithPlainLineEndsAndNoByteOrderMark(JsonNode resource) throws IOException {
        byte[] bytes = Files.readAllBytes(Tables.FOLDER.resolve(path(resource)));
        String content = new String(bytes, StandardCharsets.UTF_8);
        assertThat(content.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        assertThat(content).doesNotStartWith("\uFEFF").doesNotContain("\r").endsWith("\n");
    }

    private static String path(JsonNode resource) {
        return resource.path("path").asString();
    }

    private static String name(JsonNode node) {
        return node.path("name").asString();
    }

    private static List<JsonNode> fields(JsonNode resource) {
        return list(resource.path("schema").path("fields"));
    }

    private static List<String> names(JsonNode oneOrMore) {
        return oneOrMore.isArray()
                ? list(oneOrMore).stream().map(JsonNode::asString).toList()
                : List.of(oneOrMore.asString());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
