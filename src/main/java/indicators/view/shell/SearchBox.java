package indicators.view.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import indicators.chart.Hit;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The search field: asks the server while one types, lists the answers, and jumps to the chosen one in the browser. */
@Tag("search-box")
@JsModule("./search-box.ts")
public final class SearchBox extends Component {

    private static final JsonMapper JSON = JsonMapper.shared();

    private transient Function<String, List<Hit>> search = query -> List.of();

    public SearchBox(Words words) {
        getElement()
                .setAttribute("placeholder", words.text("search.placeholder"))
                .setAttribute("label", words.text("search.label"))
                .setAttribute("data-none", words.text("search.none"))
                .setAttribute("data-count", words.text("search.count", "{n}"))
                .setAttribute("data-in-text", words.text("search.in-text"));
        addListener(QueryEvent.class, event -> answer(event.query()));
    }

    /** Shows a field before the element's own script has run: for the first response. */
    public void showField() {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "text")
                        .setAttribute("placeholder", getElement().getAttribute("placeholder"))
                        .setAttribute("aria-label", getElement().getAttribute("label")));
    }

    /** Sets who answers. */
    public void setSearch(Function<String, List<Hit>> search) {
        this.search = search;
    }

    private void answer(String query) {
        ArrayNode hits = JSON.createArrayNode();
        for (Hit hit : search.apply(query)) {
            hits.addObject()
                    .put("kind", hit.kind().name().toLowerCase(java.util.Locale.ROOT))
                    .put("key", hit.key())
                    .put("title", hit.title())
                    .put("value", hit.value())
                    .put("before", hit.before())
                    .put("passage", hit.passage())
                    .put("after", hit.after());
        }
        getElement()
                .setPropertyJson(
                        "answer", JSON.createObjectNode().put("query", query).set("hits", hits));
    }

    /** Somebody typed. */
    @DomEvent("search-query")
    public static final class QueryEvent extends ComponentEvent<SearchBox> {

        private final String query;

        public QueryEvent(SearchBox source, boolean fromClient, @EventData("event.detail.query") String query) {
            super(source, fromClient);
            this.query = query;
        }

        /** The words as typed: not to be trusted. */
        public String query() {
            return query;
        }
    }
}
