package indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check of a data package, fed with a copy of the real one that has one thing wrong. */
class DataPackageTest {

    private static final String FIGURES = "figures.csv";
    private static final String GDP =
            "gdp-growth,558,562,5.6%,增长,gross-regional-product,growth,CN-ZJ,2024-S1,5.6,percent,,";
    private static final String TEXT = "sources/zhejiang-2024-h1-speech.txt";

    private PackageOnDisk data;

    @BeforeEach
    void copy(@TempDir Path folder) {
        data = PackageOnDisk.copyTo(folder);
    }

    @Test
    void theRealPackageIsSound() {
        assertThat(DataPackage.read(PackageOnDisk.REAL).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.figures()).hasSize(16));
    }

    @Test
    void aChangedTextIsToldByItsHash() {
        data.write(TEXT, data.read(TEXT) + "\n");
        assertFault("documents.csv", 2, "sha256", "has the hash", "restore the text");
    }

    @Test
    void aQuoteMustBeTheTextAtItsPlace() {
        data.replace(FIGURES, "gdp-growth,558,562,", "gdp-growth,557,561,");
        assertFault(FIGURES, 2, "quote", "is “长5.6”, not “5.6%”", "the quote stands at 558");
    }

    @Test
    void aPassageMustLieInTheText() {
        data.replace(FIGURES, "gdp-growth,558,562,", "gdp-growth,558,99999,");
        assertFault(FIGURES, 2, "start", "no passage from 558 to 99999", "UTF-16 code units");
    }

    @Test
    void aValueMustBeWhatItsQuoteSays() {
        data.replace(FIGURES, GDP, GDP.replace(",5.6,percent", ",5.60,percent"));
        assertFault(
                FIGURES, 2, "value", "the value is 5.60, but “5.6%” with the cue “增长” reads 5.6 percent", "Correct");
    }

    @Test
    void aSignMustBeWhatItsCueSays() {
        data.replace(FIGURES, "-31,percent", "31,percent");
        assertFault(FIGURES, 16, "value", "reads -31 percent", "Correct");
    }

    @Test
    void aUnitMustBeWhatItsQuoteSays() {
        data.replace(FIGURES, GDP, GDP.replace("5.6,percent", "5.6,percentage-point"));
        assertFault(FIGURES, 2, "unit", "the unit is percentage-point", "Correct unit or quote");
    }

    @Test
    void codesMustBeOnTheirLists() {
        data.replace(FIGURES, GDP, GDP.replace("gross-regional-product", "gdp"));
        assertFault(FIGURES, 2, "indicator", "“gdp” is not in indicators.csv", "Add it there");
        data.replace(FIGURES, "CN-ZJ,2024-S1,9,", "CN-JS,2024-S1,9,");
        assertFault(FIGURES, 7, "area", "“CN-JS” is not in areas.csv", "Add it there");
        data.replace("indicators.csv", ",gdp,economy,", ",output,economy,");
        assertFault("indicators.csv", 2, "family", "“output” is not in families.csv", "Add it there");
    }

    @Test
    void measuresReasonsAndRelationsMustBeKnown() {
        data.replace(FIGURES, GDP, GDP.replace(",growth,", ",growing,"));
        assertFault(FIGURES, 2, "measure", "“growing” cannot be read", "is none of level, growth");
        data.replace("set_aside.csv", "clock-time", "time");
        assertFault("set_aside.csv", 3, "reason", "“time” cannot be read", "clock-time");
        data.replace("claims.csv", ",first,", ",best,");
        assertFault("claims.csv", 10, "relation", "“best” cannot be read", "record, first");
    }

    @Test
    void periodsMustParse() {
        data.replace(FIGURES, GDP, GDP.replace("2024-S1", "2024-H1"));
        assertFault(FIGURES, 2, "period", "“2024-H1” cannot be read", "2024-S1");
    }

    @Test
    void aDifferenceNeedsWhatItIsAboutAndAgainst() {
        data.replace(FIGURES, ",gdp-growth,area:CN", ",,");
        assertFault(FIGURES, 3, "about", "does not say which figure", "Give the id");
        assertFault(FIGURES, 3, "benchmark", "does not say what it is measured against", "area:CN");
    }

    @Test
    void aDifferenceIsAboutAFigureOfTheSameDocument() {
        data.replace(FIGURES, ",gdp-growth,area:CN", ",gdp,area:CN");
        assertFault(FIGURES, 3, "about", "“gdp” is no figure of this document", "Give the id");
    }

    @Test
    void onlyADifferenceHasABenchmark() {
        data.replace(FIGURES, GDP, GDP.replace("percent,,", "percent,gdp-growth,area:CN"));
        assertFault(FIGURES, 2, "measure", "a growth has about or benchmark", "Leave both empty");
    }

    @Test
    void aBenchmarkMustBeKnown() {
        data.replace(FIGURES, ",gdp-growth,area:CN", ",gdp-growth,area:US");
        assertFault(FIGURES, 3, "benchmark", "“US” is on no code list", "Add it there");
        data.replace(FIGURES, "area:US", "nation");
        assertFault(FIGURES, 3, "benchmark", "“nation” cannot be read", "area:CN");
    }

    @Test
    void numeralsBelongToOnePlace() {
        data.append("set_aside.csv", "zhejiang-2024-h1-speech,558,561,5.6,name");
        assertFault("set_aside.csv", 8, "start", "overlaps", "belong to one of them");
    }

    @Test
    void everyDigitRunHasAPlace() {
        data.without("set_aside.csv", "clock-time");
        assertFault(
                TEXT,
                0,
                "",
                "the numeral “09” at 63–65 (paragraph 2) is in no figure and not set aside",
                "set_aside.csv");
    }

    @Test
    void idsAndCodesAreUniqueAndWellFormed() {
        data.append(FIGURES, data.read(FIGURES).lines().skip(1).findFirst().orElseThrow());
        assertFault(FIGURES, 18, "id", "“gdp-growth” is there twice", "Give each its own");
        data.replace("families.csv", "gdp,", "GDP 总值,");
        assertFault("families.csv", 2, "code", "is not a code", "lower-case");
    }

    @Test
    void aTranslationStartsWithItsSentence() {
        data.replace("translations.csv", ",539,", ",540,");
        assertFault("translations.csv", 3, "start", "no sentence starts at 540", "sentence starts");
    }

    @Test
    void aFileNameCannotLeadOutOfThePackage() {
        data.replace("documents.csv", "zhejiang-2024-h1-speech.txt", "../../documents.csv");
        assertFault("documents.csv", 2, "file", "“../../documents.csv” cannot be read", "folder sources");
    }

    @Test
    void columnsAndRowsMustFitTheirHeader() {
        data.replace("areas.csv", "name_en", "english");
        assertFault("areas.csv", 0, "", "the columns are code,name_zh,english", "must be code,name_zh,name_en");
        data.append("topics.csv", "another,话题");
        assertFault("topics.csv", 5, "", "the row has 2 fields", "Give it 3");
    }

    @Test
    void filesMustBeThereAndBeUtf8() {
        data.delete("claims.csv");
        assertFault("claims.csv", 0, "", "the file is missing", "Add it");
        data.write(
                "topics.csv",
                "code,name_zh,name_en\neconomy,经济,Economy\n".getBytes(java.nio.charset.Charset.forName("GBK")));
        assertFault("topics.csv", 0, "", "the file is not UTF-8", "Save it as UTF-8");
        data.write("areas.csv", "code,name_zh,name_en\nCN,全\0国,nation\n".getBytes(StandardCharsets.UTF_8));
        assertFault("areas.csv", 0, "", "U+0000", "Remove it");
    }

    @Test
    void allFaultsAreToldAtOnceByFileAndLine() {
        data.replace(FIGURES, "-31,percent", "31,percent")
                .replace(FIGURES, GDP, GDP.replace("2024-S1", "2024-H1"))
                .replace("claims.csv", ",first,", ",best,");
        assertThat(faults())
                .extracting(fault -> fault.file() + ":" + fault.line())
                .startsWith("claims.csv:10", "figures.csv:2")
                .contains("figures.csv:16");
    }

    private List<Fault> faults() {
        try {
            DataPackage.read(data.folder());
        } catch (BrokenPackage broken) {
            return broken.faults();
        }
        return List.of();
    }

    private void assertFault(String file, long line, String field, String found, String remedy) {
        assertThatExceptionOfType(BrokenPackage.class)
                .isThrownBy(() -> DataPackage.read(data.folder()))
                .satisfies(broken -> assertThat(broken.faults()).anySatisfy(fault -> {
                    assertThat(fault.file()).isEqualTo(file);
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault.field()).isEqualTo(field);
                    assertThat(fault.found()).contains(found);
                    assertThat(fault.remedy()).contains(remedy);
                }));
    }
}
