package indicators.view.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

/** A screen that fails as a defect of the program would. */
@Route("failing")
public class FailingView extends Div implements BeforeEnterObserver {

    static final String SECRET = "select password from staff";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        throw new IllegalStateException(SECRET);
    }
}
