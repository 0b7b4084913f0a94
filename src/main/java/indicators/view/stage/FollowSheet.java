package indicators.view.stage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import indicators.view.shell.Words;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** How one follows: the QR code of the briefing's own address, and a short one for those who type. */
final class FollowSheet extends Div {

    private final Div text;

    /**
     * @param follow where one follows
     * @param brief the short way there
     */
    FollowSheet(URI follow, URI brief, Words words) {
        setClassName("follow-sheet");
        Paragraph lead = new Paragraph(words.text("follow.lead"));
        lead.setClassName("follow-lead");
        Paragraph address = new Paragraph(brief.toString().replaceFirst("^https?://", ""));
        address.setClassName("follow-address");
        address.getElement().setAttribute("data-short", brief.toString());
        text = new Div(lead, address);
        text.setClassName("follow-words");
        if (isHere(follow.getHost())) {
            Paragraph here = new Paragraph(words.text("follow.here"));
            here.setClassName("follow-here");
            text.add(here);
        }
        add(new QrCode(follow.toString(), words.text("follow.qr", follow.toString())), text);
    }

    /** Puts a line before the others. */
    void addText(Paragraph line) {
        text.addComponentAsFirst(line);
    }

    /** Whether nobody but this machine finds that host; names other than the machine's own are not looked up. */
    private static boolean isHere(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return host.matches("[0-9.]+|\\[.*]") && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }
}
