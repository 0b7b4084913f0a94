package indicators.apex;

import static indicators.apex.Charts.pair;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.shared.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApexChartTest {

    private final ApexChart chart = new ApexChart();

    @Test
    void theOptionsSetAreTheOptionsGot() {
        ChartOptions options = pair(Kind.BARS);

        chart.setOptions(options);

        assertThat(chart.getOptions()).isEqualTo(options);
        assertThat(chart.getElement().getPropertyRaw("options"))
                .hasToString(options.toJson().toString());
    }

    @Test
    void severalMarksAreLitTheFirstIsTheCurrentOne() {
        chart.setOptions(pair(Kind.BARS));

        chart.setSelected("gdp-growth-vs-nation", "gdp-growth");

        assertThat(chart.getSelected()).containsExactly("gdp-growth-vs-nation", "gdp-growth");
        assertThat(chart.getElement().getProperty("selected")).isEqualTo("gdp-growth-vs-nation gdp-growth");

        chart.setSelected();
        assertThat(chart.getSelected()).isEmpty();
        assertThat(chart.getElement().getProperty("selected")).isEmpty();
    }

    @Test
    void aKeyWithoutAMarkIsNotLit() {
        chart.setSelected("gdp-growth");
        assertThat(chart.getSelected()).isEmpty();

        chart.setOptions(pair(Kind.BARS));
        chart.setSelected("unemployment", "gdp-growth");
        assertThat(chart.getSelected()).containsExactly("gdp-growth");
    }

    @Test
    void aChosenMarkIsToldUntilTheListenerLeaves() {
        List<String> told = new ArrayList<>();
        chart.setOptions(pair(Kind.BARS));
        Registration listening = chart.addSelectListener(event -> told.add(event.key()));

        choose("gdp-growth");
        choose("gdp-growth-vs-nation");
        listening.remove();
        choose("gdp-growth");

        assertThat(told).containsExactly("gdp-growth", "gdp-growth-vs-nation");
    }

    @Test
    void whatABrowserInventsIsDropped() {
        List<String> told = new ArrayList<>();
        chart.addSelectListener(event -> told.add(event.key()));
        choose("gdp-growth");

        chart.setOptions(pair(Kind.BARS));
        choose("unemployment");
        choose("<script>");
        choose("");

        assertThat(told).isEmpty();
    }

    @Test
    void aChartOutlivesTheStorageOfItsSession() throws Exception {
        chart.setOptions(pair(Kind.BARS));
        chart.setSelected("gdp-growth");

        ApexChart restored = restore(store(chart));

        assertThat(restored.getOptions()).isEqualTo(chart.getOptions());
        assertThat(restored.getSelected()).containsExactly("gdp-growth");
        assertThat(restored.getElement().getPropertyRaw("options"))
                .hasToString(pair(Kind.BARS).toJson().toString());
    }

    private void choose(String key) {
        ComponentUtil.fireEvent(chart, new ApexChart.SelectEvent(chart, true, key));
    }

    private static byte[] store(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static ApexChart restore(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (ApexChart) in.readObject();
        }
    }
}
