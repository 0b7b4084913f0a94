package indicators.apex;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart drawn by ApexCharts: typed options in, the key of a chosen point out. Options and selection are element
 * properties, so a chart that is detached and attached again, or moved, draws the same.
 */
@Tag("apex-chart")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@JsModule("./apex-chart.ts")
public class ApexChart extends Component {

    private static final long serialVersionUID = 1L;

    private @Nullable ChartOptions options;
    private final ArrayList<String> selected = new ArrayList<>();

    /** Draws these options; the chart is drawn anew. */
    public void setOptions(ChartOptions options) {
        this.options = options;
        getElement().setPropertyJson("options", options.toJson());
    }

    /** The options drawn, or null before they are set. */
    public @Nullable ChartOptions getOptions() {
        return options;
    }

    /** Lights these points: the first is the current one, the others its parts. Keys without a point are left out. */
    public void setSelected(String... keys) {
        selected.clear();
        for (String key : keys) {
            if (has(key)) {
                selected.add(key);
            }
        }
        getElement().setProperty("selected", String.join(" ", selected));
    }

    public List<String> getSelected() {
        return List.copyOf(selected);
    }

    /** Tells when a point was chosen by click, tap or key. */
    public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
        return addListener(SelectEvent.class, event -> {
            if (has(event.key())) {
                listener.onComponentEvent(event);
            }
        });
    }

    private boolean has(String key) {
        return options != null && options.keys().contains(key);
    }

    /** A point was chosen. Its key is one of the options'; others that a browser might send are dropped. */
    @DomEvent("figure-select")
    public static class SelectEvent extends ComponentEvent<ApexChart> {

        private static final long serialVersionUID = 1L;

        private final String key;

        public SelectEvent(ApexChart source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * The chart as markup that sessions share: the options as an attribute, which the element reads like its property,
     * and a first picture, which stands until the chart is drawn.
     */
    public static Element markup(ChartOptions options) {
        Element chart = new Element("apex-chart")
                .setAttribute("options", options.toJson().toString())
                .setAttribute("role", "group")
                .setAttribute("aria-label", options.label());
        chart.appendChild(new FirstPicture(options).element());
        return chart;
    }
}
