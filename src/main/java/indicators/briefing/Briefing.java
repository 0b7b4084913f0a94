package indicators.briefing;

import indicators.figure.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.OffsetDateTime;

/**
 * A frozen, dated set of slides.
 *
 * @param id its name in the address
 * @param madeAt when it was frozen
 * @param hash SHA-256 of its content's canonical form, lower-case hexadecimal
 * @param content what it shows
 */
public record Briefing(String id, OffsetDateTime madeAt, String hash, Snapshot content) {

    /**
     * Writes the slides as PowerPoint, with charts that can be edited.
     *
     * @param permalink the address at which the briefing can be seen
     */
    public void writePowerPoint(Language language, URI permalink, OutputStream out) throws IOException {
        PptxDeck.write(content.board(language), content.deck(), permalink, out);
    }

    /**
     * A briefing that was just made.
     *
     * @param secret what proves that one may steer it; told this once, stored only as a hash
     */
    public record Made(Briefing briefing, String secret) {}
}
