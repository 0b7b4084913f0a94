package indicators.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BaseBrowserlessTest;
import com.vaadin.browserless.BrowserlessTestSpringLookupInitializer;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockSpringServlet;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import indicators.figure.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A screen on the real program and the real data, without a browser. In place of {@code SpringBrowserlessTest}, whose
 * signatures need every Vaadin component on the classpath: we have none.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:screens;DB_CLOSE_DELAY=-1")
@ViewPackages(packages = "indicators.view")
@TestExecutionListeners(
        listeners = BrowserlessTestSpringLookupInitializer.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public abstract class ScreenTest extends BaseBrowserlessTest {

    @Autowired
    private ApplicationContext program;

    @Override
    protected String testingEngine() {
        return "JUnit 6";
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(BrowserlessTestSpringLookupInitializer.class);
    }

    /** None: the library's testers are of components that we do not have. */
    @Override
    protected void scanTesters() {}

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        MockVaadin.setup(
                MockedUI::new, new MockSpringServlet(discoverRoutes(), program, MockedUI::new), lookupServices());
        initSignalsSupport();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
    }

    /** Goes to an address such as {@code d/name?figure=id}. */
    protected static void open(String address, Language language) {
        UI.getCurrent().setLocale(language.locale());
        int mark = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        mark < 0 ? address : address.substring(0, mark),
                        QueryParameters.fromString(mark < 0 ? "" : address.substring(mark + 1)));
    }

    /** Every part of this kind on the screen, in reading order. The library's own queries need components, too. */
    protected static <T extends Component> List<T> all(Class<T> kind) {
        return within(UI.getCurrent()).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The only part of this kind on the screen. */
    protected static <T extends Component> T only(Class<T> kind) {
        List<T> found = all(kind);
        assertThat(found).as(kind.getSimpleName()).hasSize(1);
        return found.getFirst();
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(ScreenTest::within));
    }
}
