package indicators.view.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** An address as a QR code: black on white whatever the theme, with the quiet margin that readers need. */
@Tag("svg")
final class QrCode extends Component {

    /** Modules of margin on each side, as ISO/IEC 18004 demands. */
    private static final int MARGIN = 4;

    QrCode(String address, String label) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * MARGIN;
        getElement()
                .setAttribute("class", "qr")
                .setAttribute("viewBox", "0 0 " + size + " " + size)
                .setAttribute("shape-rendering", "crispEdges")
                .setAttribute("role", "img")
                .setAttribute("aria-label", label)
                .appendChild(
                        new Element("path")
                                .setAttribute("fill", "#fff")
                                .setAttribute("d", "M0 0h" + size + "v" + size + "H0z"),
                        new Element("path").setAttribute("fill", "#000").setAttribute("d", modules(code)));
    }

    private static String modules(io.nayuki.qrcodegen.QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
