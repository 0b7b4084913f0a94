package indicators;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the program know of each other only what their {@code package-info.java} allows. */
class RoomsTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("indicators");

    /** Rooms that hold, compute or compare what a document states. */
    private static final String[] ROOMS_OF_FIGURES = {
        "indicators.figure..", "indicators.reading..", "indicators.chart..", "indicators.intake.."
    };

    private static final List<String> BINARY_FRACTIONS =
            List.of("double", "float", "java.lang.Double", "java.lang.Float");

    @Test
    void roomsKnowOnlyTheirAllowedNeighbours() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void everyRoomIsMarkedAgainstNull() {
        classes()
                .should(have(DescribedPredicate.describe(
                        "a package that is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .check(PROGRAM);
    }

    @Test
    void onlyTheScreenAndTheChartElementKnowVaadin() {
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage("indicators.view..", "indicators.apex..")))
                .and()
                .doNotBelongToAnyOf(Application.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(PROGRAM);
    }

    @Test
    void nothingPointsAtScreensOrAtAddresses() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("indicators.view..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("indicators.view..")
                .check(PROGRAM);
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("indicators.api..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("indicators.api..")
                .check(PROGRAM);
    }

    @Test
    void textNeedsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("indicators.text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "indicators.text..", "org.jspecify.annotations..", "org.springframework.modulith..")
                .check(PROGRAM);
    }

    @Test
    void readingIsPureSoItKnowsNoFrameworkAndNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage("indicators.reading..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                        .and(DescribedPredicate.not(resideInAPackage("org.springframework.modulith.."))))
                .check(PROGRAM);
    }

    @Test
    void screensAndPicturesKnowNoSql() {
        noClasses()
                .that()
                .resideInAnyPackage("indicators.view..", "indicators.apex..", "indicators.chart..", "indicators.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                .check(PROGRAM);
    }

    @Test
    void noFigureIsEverABinaryFraction() {
        members()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(ROOMS_OF_FIGURES)
                .should(not(have(DescribedPredicate.describe("a double or float", RoomsTest::mentionsABinaryFraction))))
                .check(PROGRAM);
    }

    private static boolean mentionsABinaryFraction(JavaMember member) {
        Stream<JavaClass> types = switch (member) {
            case JavaField field -> Stream.of(field.getRawType());
            case JavaCodeUnit unit ->
                Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
            default -> Stream.empty();
        };
        return types.map(type -> type.getBaseComponentType().getName()).anyMatch(BINARY_FRACTIONS::contains);
    }

    @Test
    void datesAreOfJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class, SimpleDateFormat.class)
                .check(PROGRAM);
    }

    @Test
    void partsAreGivenWhatTheyNeedByTheirConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Command")
                .should(ACCESS_STANDARD_STREAMS)
                .check(PROGRAM);
    }

    @Test
    void noStaticFieldEverChanges() {
        noFields()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("indicators..")
                .should()
                .notBeFinal()
                .check(PROGRAM);
    }
}
