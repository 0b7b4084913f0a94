package com.vaadin.browserless.internal;

import com.vaadin.flow.server.ServiceDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinService;

/**
 * Stands before the class of the same name in browserless-test 1.1.1, which looks for listener lists that Flow 25.3 has
 * replaced by an event bus. To go when a browserless-test for 25.3 resolves.
 */
public final class MockVaadinKt {

    private MockVaadinKt() {}

    public static void fireSessionInitListeners(VaadinService service, SessionInitEvent event) {
        service.getEventBus().fireEvent(event);
    }

    public static void fireServiceDestroyListeners(VaadinService service, ServiceDestroyEvent event) {
        service.getEventBus().fireEvent(event);
    }
}
