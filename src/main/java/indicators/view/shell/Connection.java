package indicators.view.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import indicators.figure.Language;
import org.springframework.stereotype.Component;

/** What one is told when the connection is lost; an expired session comes back to the same address by itself. */
@Component
final class Connection implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> {
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            Words words = Words.in(Language.of(info.getLocale()));
            messages.setSessionExpiredNotificationEnabled(false);
            messages.setInternalErrorCaption(words.text("problem.failure"));
            messages.setInternalErrorMessage(words.text("connection.reload"));
            messages.setSyncErrorCaption(words.text("problem.failure"));
            messages.setSyncErrorMessage(words.text("connection.reload"));
            messages.setCookiesDisabledCaption(words.text("connection.cookies"));
            messages.setCookiesDisabledMessage(words.text("connection.cookies.what"));
            return messages;
        });
        event.getSource().addUIInitListener(init -> describe(init.getUI()));
    }

    private static void describe(UI ui) {
        // Listeners come in no order: the UI may not have got its language yet.
        Words words = Words.in(Preferences.language(VaadinService.getCurrentRequest()));
        ui.getReconnectDialogConfiguration().setDialogText(words.text("connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(words.text("connection.offline"));
    }
}
