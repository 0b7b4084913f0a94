package indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says of files that are no tables as agreed. */
class TableFaultsTest {

    private static final String HEAD = "Make the header row code,name_zh,name_en";

    @TempDir
    Path folder;

    private PackageOnDisk data;

    @BeforeEach
    void copyTheRealPackage() {
        data = PackageOnDisk.copyTo(folder);
    }

    @Test
    void aMissingTableIsOneFault() {
        assertThat(data.delete("figures.csv").faults())
                .containsExactly("figures.csv: the file is missing — Add it to the package");
    }

    @Test
    void anEmptyFolderMissesEachTable(@TempDir Path empty) {
        try {
            DataPackage.read(empty);
            assertThat(empty).as("a folder that is no package").isNull();
        } catch (BrokenPackage broken) {
            assertThat(broken.faults())
                    .extracting(Fault::file)
                    .containsExactly(
                            "areas.csv",
                            "claims.csv",
                            "documents.csv",
                            "families.csv",
                            "figures.csv",
                            "indicators.csv",
                            "set_aside.csv",
                            "topics.csv");
        }
    }

    @Test
    void aMissingColumnIsNamed() {
        data.write("topics.csv", "code,name_zh\neconomy,经济\n");
        assertThat(data.faults())
                .containsExactly("topics.csv:1: these are not the columns: missing: name_en — " + HEAD);
    }

    @Test
    void anExtraColumnIsNamed() {
        data.replace("topics.csv", "code,name_zh,name_en", "code,name_zh,name_en,note");
        assertThat(data.faults()).containsExactly("topics.csv:1: these are not the columns: unknown: note — " + HEAD);
    }

    @Test
    void aMisspeltColumnIsBoth() {
        data.replace("topics.csv", "name_en", "name-en");
        assertThat(data.faults())
                .containsExactly(
                        "topics.csv:1: these are not the columns: missing: name_en; unknown: name-en — " + HEAD);
    }

    @Test
    void columnsInAnotherOrderAreRefused() {
        data.replace("topics.csv", "code,name_zh,name_en", "code,name_en,name_zh");
        assertThat(data.faults())
                .containsExactly("topics.csv:1: these are not the columns: one is there twice, or they stand in another"
                        + " order — " + HEAD);
    }

    @Test
    void anEmptyTableMissesItsHeader() {
        assertThat(data.write("topics.csv", "").faults())
                .containsExactly("topics.csv: the file is empty — Start it with the header row code,name_zh,name_en");
    }

    @Test
    void aRowHasAsManyFieldsAsTheHeader() {
        data.replace("topics.csv", "livelihoods,民生福祉,Livelihoods", "livelihoods,民生福祉,Livelihoods, and more");
        assertThat(data.faults())
                .containsExactly("topics.csv:4: the row has 4 fields"
                        + " — Give it 3, as the header has; quote a field that holds a comma");
    }

    @Test
    void anEmptyLineIsARowWithOneField() {
        assertThat(data.append("topics.csv", "").faults())
                .containsExactly("topics.csv:5: the row has 1 field"
                        + " — Give it 3, as the header has; quote a field that holds a comma");
    }

    @Test
    void aQuotationMarkThatNeverClosesIsRefused() {
        data.append("topics.csv", "more,\"更多,More");
        assertThat(data.faults())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("topics.csv: the table cannot be read: ")
                .endsWith(" — Check the quotation marks");
    }

    @Test
    void linesAreCountedThroughFieldsOfSeveralLines() {
        data.replace("topics.csv", ",经济运行,", ",\"经济\n\n运行\",");
        data.append("topics.csv", "more,更多,");
        assertThat(data.faults()).containsExactly("topics.csv:7 name_en: the field is empty — Fill it in");
    }

    @Test
    void carriageReturnsAtTheEndsOfLinesAreNoFault() {
        data.write("topics.csv", data.read("topics.csv").replace("\n", "\r\n"));
        assertThat(data.faults()).isEmpty();
        assertThat(DataPackage.read(folder).topics().getLast().name().en()).isEqualTo("Livelihoods");
    }

    @Test
    void aByteOrderMarkBeforeATableIsSkipped() {
        data.write("topics.csv", "\uFEFF" + data.read("topics.csv"));
        assertThat(data.faults()).isEmpty();
    }

    @Test
    void aTableMustBeUtf8() {
        data.write("topics.csv", data.read("topics.csv").getBytes(Charset.forName("GB18030")));
        assertThat(data.faults()).containsExactly("topics.csv: the file is not UTF-8: see byte 29 — Save it as UTF-8");
    }

    @Test
    void aSurrogateWrittenAsThreeBytesIsNotUtf8() {
        byte[] start = (data.read("topics.csv") + "more,").getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(start, start.length + 3);
        all[start.length] = (byte) 0xED;
        all[start.length + 1] = (byte) 0xA0;
        all[start.length + 2] = (byte) 0x80;
        assertThat(data.write("topics.csv", all).faults())
                .containsExactly("topics.csv: the file is not UTF-8: see byte " + start.length + " — Save it as UTF-8");
    }

    @Test
    void aTableHoldsNoZeroCharacter() {
        data.append("topics.csv", "more,更\0多,More");
        assertThat(data.faults())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("topics.csv: the file holds the character U+0000 at ");
    }

    @Test
    void faultsOfAllFilesComeTogetherByFileAndLine() {
        data.replace("figures.csv", ",-33.8,percent,", ",33.8,percent,");
        data.replace("figures.csv", ",2024-S1,5.6,percent", ",2024-S1,5.7,percent");
        data.replace("claims.csv", ",first,", ",best,");
        data.without("set_aside.csv", "09:55:59");
        data.delete("families.csv");
        try {
            DataPackage.read(folder);
            assertThat(folder).as("a package with faults").isNull();
        } catch (BrokenPackage broken) {
            assertThat(broken.faults())
                    .extracting(fault -> fault.file() + ":" + fault.line())
                    .containsExactly(
                            "claims.csv:10",
                            "families.csv:0",
                            "figures.csv:2",
                            "figures.csv:17",
                            "sources/zhejiang-2024-h1-speech.txt:0",
                            "sources/zhejiang-2024-h1-speech.txt:0",
                            "sources/zhejiang-2024-h1-speech.txt:0");
            assertThat(broken).hasMessageStartingWith("7 faults in the data package:\nclaims.csv:10 relation: ");
        }
    }

    @Test
    void aFaultIsOneLineThatCannotSteerATerminal() {
        Fault fault = new Fault("a.csv", 2, "id", "“x\u001B[2J\n\u202E" + "长".repeat(900) + "”", "Mend it");
        assertThat(fault.toString())
                .startsWith("a.csv:2 id: “x\\u001B[2J\\u000A\\u202E长长")
                .endsWith("长… — Mend it")
                .hasSizeLessThan(700);
    }
}
