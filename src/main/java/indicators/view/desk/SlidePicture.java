package indicators.view.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import indicators.view.shell.Markup;

/** A slide to look at, not to use: small in the list, larger in the middle. */
@Tag("slide-picture")
@JsModule("./stage.ts")
final class SlidePicture extends Component {

    private String shown = "";

    SlidePicture() {
        getElement().setAttribute("inert", true).setAttribute("data-still", true);
    }

    void show(Markup slide) {
        if (!slide.html().equals(shown)) {
            shown = slide.html();
            getElement().setProperty("markup", shown);
        }
    }
}
