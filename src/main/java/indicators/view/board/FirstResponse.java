package indicators.view.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the board that was asked for into the page that starts the program. */
@Component
final class FirstResponse implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstResponse::complete);
    }

    private static void complete(IndexHtmlResponse response) {
        response.getUI().map(UI::getInternals).map(internals -> internals.getActiveRouterTargetsChain()).stream()
                .flatMap(List::stream)
                .filter(BoardView.class::isInstance)
                .map(BoardView.class::cast)
                .flatMap(view -> view.firstView().stream())
                .forEach(first -> first.addTo(response.getDocument()));
    }
}
