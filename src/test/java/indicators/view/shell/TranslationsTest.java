package indicators.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.figure.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the screens: the same in number and meaning in every language. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java/indicators/view");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
    private static final Pattern KEY_IN_CODE = Pattern.compile("text\\(\\s*\"([a-z.-]+)\"\\s*[,)]");

    @Test
    void everyLanguageHasTheSameKeys() throws IOException {
        for (Path file : files()) {
            assertThat(new TreeSet<>(read(file).stringPropertyNames()))
                    .as(file.toString())
                    .isEqualTo(new TreeSet<>(
                            read(FOLDER.resolve("translations.properties")).stringPropertyNames()));
        }
    }

    @Test
    void everyLanguageFillsTheSameArguments() throws IOException {
        Properties english = read(FOLDER.resolve("translations.properties"));
        for (Path file : files()) {
            Properties words = read(file);
            for (String key : english.stringPropertyNames()) {
                assertThat(arguments(words.getProperty(key, "")))
                        .as(file + " " + key)
                        .isEqualTo(arguments(english.getProperty(key)));
            }
        }
    }

    /** In a pattern with arguments an apostrophe quotes what follows, so the typographic one is the only safe one. */
    @Test
    void noWordsHoldAStraightApostropheOrAreEmpty() throws IOException {
        for (Path file : files()) {
            assertThat(read(file))
                    .allSatisfy((key, words) -> assertThat(words.toString())
                            .as(file + " " + key)
                            .isNotBlank()
                            .doesNotContain("'"));
        }
    }

    @Test
    void everyKeyTheScreensAskForExists() throws IOException {
        for (Language language : Language.values()) {
            assertThat(keysInCode())
                    .allSatisfy(key -> assertThat(Words.in(language).text(key)).isNotBlank());
        }
    }

    @Test
    void argumentsAreShownAsTheyAre() {
        assertThat(Words.in(Language.EN).text("problem.not-found.asked", "/{0}'<b>"))
                .isEqualTo("Asked for: /{0}'<b>");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> found = files.sorted().toList();
            assertThat(found).hasSize(Language.values().length);
            return found;
        }
    }

    private static Set<String> keysInCode() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> keys = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY_IN_CODE.matcher(content(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(keys).isNotEmpty();
            return keys;
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> arguments(String words) {
        return ARGUMENT.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
