package indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says of codes, names, ids, periods and days. */
class CodeFaultsTest {

    @TempDir
    Path folder;

    private PackageOnDisk data;

    @BeforeEach
    void copyTheRealPackage() {
        data = PackageOnDisk.copyTo(folder);
    }

    @Test
    void anIndicatorIsOnItsList() {
        data.replace("figures.csv", ",container-throughput,growth", ",containers,growth");
        data.replace("claims.csv", ",retail-sales,", ",retail,");
        assertThat(data.faults())
                .containsExactly(
                        "claims.csv:4 indicator: “retail” is not in indicators.csv — Add it there, or correct it",
                        "figures.csv:11 indicator: “containers” is not in indicators.csv — Add it there, or correct it");
    }

    @Test
    void aFamilyAndATopicAreOnTheirLists() {
        data.replace("indicators.csv", ",ports,innovation-and-opening,", ",harbours,transport,");
        assertThat(data.faults())
                .containsExactly(
                        "indicators.csv:8 family: “harbours” is not in families.csv — Add it there, or correct it",
                        "indicators.csv:8 topic: “transport” is not in topics.csv — Add it there, or correct it");
    }

    @Test
    void anAreaIsOnItsList() {
        data.replace("figures.csv", "container-throughput,growth,CN-ZJ", "container-throughput,growth,CN-SH");
        data.replace("documents.csv", ",zh-CN,CN-ZJ,", ",zh-CN,CN-JS,");
        assertThat(data.faults())
                .containsExactly(
                        "documents.csv:2 area: “CN-JS” is not in areas.csv — Add it there, or correct it",
                        "figures.csv:11 area: “CN-SH” is not in areas.csv — Add it there, or correct it");
    }

    @Test
    void measureRelationReasonAndPolarityAreOfClosedLists() {
        data.replace("figures.csv", "container-throughput,growth,", "container-throughput,speed,");
        data.replace("claims.csv", ",first,", ",best,");
        data.replace("set_aside.csv", ",clock-time", ",hour");
        data.replace("indicators.csv", ",10^4 teu,higher,", ",10^4 teu,up,");
        assertThat(data.faults())
                .containsExactly(
                        "claims.csv:10 relation: “best” cannot be read — “best” is none of above, below, rising,"
                                + " rising-fast, falling, record, first",
                        "figures.csv:11 measure: “speed” cannot be read — “speed” is none of level, growth, rate, share,"
                                + " difference, count, rank, multiple",
                        "indicators.csv:8 polarity: “up” cannot be read — “up” is none of higher, lower, neutral",
                        "set_aside.csv:3 reason: “hour” cannot be read — “hour” is none of date, period, name, ordinal,"
                                + " list-number, clock-time");
    }

    @Test
    void aUnitIsInCanonicalForm() {
        data.replace("figures.csv", ",8.4,percent,", ",8.4,%,");
        assertThat(data.faults())
                .containsExactly("figures.csv:11 unit: “%” cannot be read — “%” is not a unit;"
                        + " write percent, percentage-point, item or 10^4 person");
    }

    @Test
    void aPeriodParses() {
        data.replace(
                "figures.csv", "container-throughput,growth,CN-ZJ,2024-S1", "container-throughput,growth,CN-ZJ,2024H1");
        data.replace("documents.csv", ",2024-S1,", ",2024-13,");
        assertThat(data.faults())
                .containsExactly(
                        "documents.csv:2 default_period: “2024-13” cannot be read — “2024-13” names no month of the year",
                        "figures.csv:11 period: “2024H1” cannot be read — “2024H1” is not a period;"
                                + " write 2024, 2024-S1, 2024-Q1, 2024-05 or 2024-01/2024-05");
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        data.replace(
                "figures.csv",
                "enterprise-profit,growth,CN-ZJ,2024-01/2024-05",
                "enterprise-profit,growth,CN-ZJ,2024-05/2024-01");
        assertThat(data.faults())
                .containsExactly("figures.csv:4 period: “2024-05/2024-01” cannot be read"
                        + " — A period cannot end before it starts: 2024-05/2024-01");
    }

    @Test
    void aDayIsADayAndAMomentIsToTheSecond() {
        data.replace("documents.csv", ",2024-07-23,", ",2024-02-30,");
        data.replace("documents.csv", "2024-08-29T09:55:59", "2024-08-29 09:55:59");
        assertThat(data.faults())
                .containsExactly(
                        "documents.csv:2 given_on: “2024-02-30” cannot be read"
                                + " — Text '2024-02-30' could not be parsed: Invalid date 'FEBRUARY 30'",
                        "documents.csv:2 published_at: “2024-08-29 09:55:59” cannot be read"
                                + " — Write date and time to the second, such as 2024-08-29T09:55:59");
    }

    @Test
    void idsAndCodesAreThereOnce() {
        data.replace("figures.csv", ",accident-deaths-growth,", ",accidents-growth,");
        data.replace("claims.csv", ",first-class-award,", ",smartphones-rising,");
        data.append("areas.csv", "CN,中国,China");
        data.append("documents.csv", data.read("documents.csv").lines().toList().get(1));
        assertThat(data.faults())
                .containsExactly(
                        "areas.csv:4 code: “CN” is there twice — Give each its own, or remove one",
                        "claims.csv:10 id: “smartphones-rising” is there twice — Give each its own, or remove one",
                        "documents.csv:3 id: “" + PackageOnDisk.FIRST
                                + "” is there twice — Give each its own, or remove one",
                        "figures.csv:17 id: “accidents-growth” is there twice — Give each its own, or remove one");
    }

    @Test
    void anIdIsLowerCaseWordsJoinedByOneHyphen() {
        String before = ",container-throughput-growth,";
        for (String id : List.of("GDP", "gdp--growth", "-gdp", "gdp growth", "../gdp", "'; drop table figures; --")) {
            data.replace("figures.csv", before, "," + id + ",");
            before = "," + id + ",";
            assertThat(data.faults())
                    .containsExactly("figures.csv:11 id: “" + id + "” is not a code"
                            + " — Write at most 80 lower-case letters and digits, words joined by one hyphen");
        }
    }

    @Test
    void marksOfDirectionInAnIdAreRefusedAndMadeVisible() {
        data.replace("figures.csv", ",container-throughput-growth,", ",container\u202Ehtworg,");
        assertThat(data.faults())
                .containsExactly("figures.csv:11 id: “container\\u202Ehtworg” is not a code"
                        + " — Write at most 80 lower-case letters and digits, words joined by one hyphen");
    }

    @Test
    void anAreaCodeIsOfIso3166() {
        data.append("areas.csv", "Zhejiang,浙江,Zhejiang");
        assertThat(data.faults())
                .containsExactly(
                        "areas.csv:4 code: “Zhejiang” is not a code — Write an ISO 3166 code such as CN or CN-ZJ");
    }

    @Test
    void rowsNameADocumentThatIsThere() {
        data.append("set_aside.csv", "another-speech,0,1,1,name");
        assertThat(data.faults())
                .containsExactly("set_aside.csv:8 document: “another-speech” is not in documents.csv"
                        + " — Add it there, or correct it");
    }

    @Test
    void namesAreThereAndNotTooLong() {
        data.replace("topics.csv", "livelihoods,民生福祉,Livelihoods", "livelihoods,," + "long".repeat(51));
        assertThat(data.faults())
                .containsExactly(
                        "topics.csv:4 name_en: the field has 204 characters — Shorten it to at most 200",
                        "topics.csv:4 name_zh: the field is empty — Fill it in");
    }

    @Test
    void aLanguageIsATag() {
        data.replace("documents.csv", ",zh-CN,", ",Chinese!,");
        assertThat(data.faults())
                .containsExactly("documents.csv:2 language: “Chinese!” cannot be read"
                        + " — Write a BCP 47 tag such as zh-CN or en");
    }

    @Test
    void aFaultInACodeListIsOneFaultAndNotOneForEachUse() {
        data.replace("indicators.csv", ",10^8 yuan,higher,本地区所有", ",yuan!,higher,本地区所有");
        data.delete("areas.csv");
        assertThat(data.faults())
                .containsExactly(
                        "areas.csv: the file is missing — Add it to the package",
                        "indicators.csv:2 unit: “yuan!” cannot be read — “yuan!” is not a unit;"
                                + " write percent, percentage-point, item or 10^4 person");
    }

    @Test
    void aFaultInADocumentsRowDoesNotHideThoseOfItsFigures() {
        data.replace("documents.csv", ",2024-07-23,", ",23 July 2024,");
        data.replace("figures.csv", ",8.4,percent,", ",8.5,percent,");
        assertThat(data.faults())
                .containsExactly(
                        "documents.csv:2 given_on: “23 July 2024” cannot be read — Write a date such as 2024-07-23",
                        "figures.csv:11 value: the value is 8.5, but “8.4%” with the cue “增长” reads 8.4 percent"
                                + " — Correct value, quote or cue");
    }
}
