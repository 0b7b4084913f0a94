package indicators.view.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headers that make a browser strict, for every response of the program. */
final class StrictHeaders {

    static final String CONTENT_POLICY = "Content-Security-Policy";

    /** Of a response that is no view: nothing may run in it, and it may be part of no other page. */
    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    static final String PERMISSIONS = "Permissions-Policy";

    /** Of a response that is no view, and so cannot use anything: the best known are named for those who look. */
    private static final String NO_PERMISSIONS = "camera=(), geolocation=(), microphone=()";

    /** What the screens use: the stage fills the projector and keeps it awake, a citation goes to the clipboard. */
    private static final List<String> OURS = List.of("fullscreen", "clipboard-write", "screen-wake-lock");

    private static final List<String> NOBODYS = List.of(
            "accelerometer",
            "autoplay",
            "camera",
            "clipboard-read",
            "cross-origin-isolated",
            "display-capture",
            "encrypted-media",
            "gamepad",
            "geolocation",
            "gyroscope",
            "hid",
            "identity-credentials-get",
            "idle-detection",
            "keyboard-map",
            "local-fonts",
            "magnetometer",
            "microphone",
            "midi",
            "otp-credentials",
            "payment",
            "picture-in-picture",
            "publickey-credentials-create",
            "publickey-credentials-get",
            "serial",
            "storage-access",
            "sync-xhr",
            "usb",
            "window-management",
            "xr-spatial-tracking");

    /** Of a view: the features it may use, and each other one that browsers know, refused. */
    static final String VIEW_PERMISSIONS = Stream.concat(
                    OURS.stream().map(feature -> feature + "=(self)"),
                    NOBODYS.stream().map(one -> one + "=()"))
            .collect(Collectors.joining(", "));

    private static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            PERMISSIONS,
            NO_PERMISSIONS,
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            CONTENT_POLICY,
            NOTHING_RUNS);

    private StrictHeaders() {}

    static void addTo(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }
}
