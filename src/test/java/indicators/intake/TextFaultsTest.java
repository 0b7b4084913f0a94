package indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says where tables and text do not agree. */
class TextFaultsTest {

    private static final String SOURCE = "sources/" + PackageOnDisk.FIRST + ".txt";

    @TempDir
    Path folder;

    private PackageOnDisk data;

    @BeforeEach
    void copyTheRealPackage() {
        data = PackageOnDisk.copyTo(folder);
    }

    @Test
    void theRealPackageIsSound() {
        assertThat(data.faults()).isEmpty();
        assertThat(DataPackage.read(folder).summary())
                .isEqualTo("16 figures, 9 claims and 6 passages set aside in 1 document; 20 indicators");
    }

    @Test
    void aTextThatChangedDiffersFromItsHash() {
        data.replace(SOURCE, "就业总体平稳", "就业总体稳定");
        assertThat(data.faults())
                .containsExactly("documents.csv:2 sha256: the text in " + SOURCE + " has the hash "
                        + Hash.of(data.read(SOURCE).getBytes(StandardCharsets.UTF_8))
                        + " — If the text is as it was received, write this hash; if not, restore the text");
    }

    @Test
    void aQuoteMustBeTheTextAtItsPlace() {
        data.replace("figures.csv", ",558,562,5.6%,", ",558,562,5.7%,");
        assertThat(data.faults())
                .containsExactly("figures.csv:2 quote: the text at 558–562 is “5.6%”, not “5.7%”"
                        + " — Correct the quote: it stands nowhere in the text");
    }

    @Test
    void aQuoteAtAnotherPlaceIsPointedTo() {
        data.replace("figures.csv", ",558,562,5.6%,", ",557,561,5.6%,");
        assertThat(data.faults())
                .contains("figures.csv:2 quote: the text at 557–561 is “长5.6”, not “5.6%”"
                        + " — Correct start and end; the quote stands at 558, for one");
    }

    @Test
    void aSpanMustLieInsideTheText() {
        data.replace("figures.csv", ",976,981,", ",976,99999,");
        assertThat(data.faults())
                .contains("figures.csv:17 start: there is no passage from 976 to 99999"
                        + " — Give 0 <= start < end <= 3117, in UTF-16 code units");
    }

    @Test
    void aSpanIsNeverEmptyOrBackwards() {
        data.replace("claims.csv", ",736,752,", ",752,752,");
        assertThat(data.faults())
                .containsExactly("claims.csv:10 start: there is no passage from 752 to 752"
                        + " — Give 0 <= start < end <= 3117, in UTF-16 code units");
    }

    @Test
    void anOffsetIsWrittenInDigits() {
        data.replace("claims.csv", ",736,752,", ",+736,７５２,");
        assertThat(data.faults())
                .containsExactly(
                        "claims.csv:10 end: “７５２” cannot be read — Write a whole number in digits, such as 558",
                        "claims.csv:10 start: “+736” cannot be read — Write a whole number in digits, such as 558");
    }

    @Test
    void theValueMustBeWhatTheQuoteSays() {
        data.replace("figures.csv", ",2024-S1,5.6,percent", ",2024-S1,5.60,percent");
        assertThat(data.faults())
                .containsExactly(
                        "figures.csv:2 value: the value is 5.60, but “5.6%” with the cue “增长” reads 5.6 percent"
                                + " — Correct value, quote or cue");
    }

    @Test
    void theSignMustBeWhatTheCueSays() {
        data.replace("figures.csv", ",-31,percent", ",31,percent");
        assertThat(data.faults())
                .containsExactly(
                        "figures.csv:16 value: the value is 31, but “31%” with the cue “分别下降” reads -31 percent"
                                + " — Correct value, quote or cue");
    }

    @Test
    void theUnitMustBeWhatTheQuoteSays() {
        data.replace("figures.csv", "61.5,10^4 person", "61.5,person");
        assertThat(data.faults())
                .containsExactly("figures.csv:12 unit: the unit is person, but “61.5万人” with the cue “新增” reads"
                        + " 61.5 10^4 person — Correct unit or quote");
    }

    @Test
    void aValueHasNoExponent() {
        data.replace("figures.csv", ",2024-S1,5.6,percent", ",2024-S1,56e-1,percent");
        assertThat(data.faults())
                .containsExactly("figures.csv:2 value: “56e-1” cannot be read"
                        + " — Write a decimal number, such as 5.6 or -31");
    }

    @Test
    void figuresDoNotOverlapEachOther() {
        data.append(
                "figures.csv",
                PackageOnDisk.FIRST
                        + ",gdp-growth-again,558,562,5.6%,增长,gross-regional-product,growth,CN-ZJ,2024-S1,5.6,percent,,");
        assertThat(data.faults())
                .containsExactly("figures.csv:18 start: the passage 558–562 overlaps 558–562 of figures.csv:2"
                        + " — Let each numeral belong to one of them");
    }

    @Test
    void figuresDoNotOverlapWhatIsSetAside() {
        data.append("set_aside.csv", PackageOnDisk.FIRST + ",557,562,长5.6%,name");
        assertThat(data.faults())
                .containsExactly("set_aside.csv:8 start: the passage 557–562 overlaps 558–562 of figures.csv:2"
                        + " — Let each numeral belong to one of them");
    }

    @Test
    void everyNumeralIsAFigureOrSetAside() {
        data.without("set_aside.csv", "2167");
        assertThat(data.faults())
                .containsExactly(
                        SOURCE + ": the numeral “32” at 2167–2169 (paragraph 17) is in no figure and not set aside"
                                + " — Add it to figures.csv, or to set_aside.csv with a reason");
    }

    @Test
    void fullWidthDigitsAreNumeralsToo() {
        data.retell("稳进立", "１２立");
        assertThat(data.faults()).hasSize(1).first().asString().contains("the numeral “１２” at ");
    }

    @Test
    void aTranslationStartsWhereASentenceStarts() {
        data.replace("translations.csv", ",853,en,", ",854,en,");
        assertThat(data.faults())
                .containsExactly("translations.csv:9 start: no sentence starts at 854"
                        + " — Give the offset at which a sentence starts");
    }

    @Test
    void aSentenceIsTranslatedOnce() {
        data.append("translations.csv", PackageOnDisk.FIRST + ",853,en,Again.");
        assertThat(data.faults())
                .containsExactly("translations.csv:13 start: the sentence is translated twice — Keep one of them");
    }

    @Test
    void aPackageWithoutTranslationsIsSound() {
        assertThat(data.delete("translations.csv").faults()).isEmpty();
    }

    @Test
    void theTextMustBeThere() {
        assertThat(data.delete(SOURCE).faults())
                .containsExactly(SOURCE + ": the file is missing — Add it to the package");
    }

    @Test
    void theTextMustBeUtf8() {
        byte[] bytes = "经济\n".getBytes(java.nio.charset.Charset.forName("GB18030"));
        data.replace("documents.csv", Hash.of(data.read(SOURCE).getBytes(StandardCharsets.UTF_8)), Hash.of(bytes));
        data.write(SOURCE, bytes);
        assertThat(data.faults()).containsExactly(SOURCE + ": the file is not UTF-8: see byte 0 — Save it as UTF-8");
    }

    @Test
    void theTextHoldsNoZeroCharacter() {
        data.retell("就业总体平稳", "就业\0总体平稳");
        assertThat(data.faults())
                .containsExactly(
                        SOURCE + ": the file holds the character U+0000 at 897 — Remove it: no database keeps it");
    }

    @Test
    void aFileNameCannotLeaveTheFolder() {
        data.replace("documents.csv", PackageOnDisk.FIRST + ".txt", "../../secret.txt");
        assertThat(data.faults())
                .containsExactly("documents.csv:2 file: “../../secret.txt” cannot be read"
                        + " — Name a file of the folder sources, such as speech-2024.txt");
    }

    @Test
    void aLinkCannotLeaveTheFolder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        data.delete(SOURCE);
        Files.createSymbolicLink(folder.resolve(SOURCE), secret);
        assertThat(data.faults())
                .containsExactly(
                        SOURCE + ": the file lies outside the package — Put it into the folder, without a link");
    }

    @Test
    void aFolderInPlaceOfATextIsNoFile() throws IOException {
        data.delete(SOURCE);
        Files.createDirectory(folder.resolve(SOURCE));
        assertThat(data.faults()).containsExactly(SOURCE + ": this is no file — Put a file there");
    }

    @Test
    void aTextLargerThanTheLimitIsRefused() {
        data.write(SOURCE, new byte[20 * 1024 * 1024 + 1]);
        assertThat(data.faults()).containsExactly(SOURCE + ": the file is larger than 20 MiB — Split the package");
    }
}
