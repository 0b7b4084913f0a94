package indicators.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.OffsetDateTime;

/**
 * A frozen, dated set of slides in one of its versions.
 *
 * @param id its name in the address
 * @param madeAt when what it shows was frozen
 * @param version which of its versions this is
 * @param content what it shows
 */
public record Briefing(String id, OffsetDateTime madeAt, Version version, Snapshot content) {

    public Deck deck() {
        return content.deck();
    }

    /** The path that shows this version for ever, without a slash before it. */
    public String path() {
        return "b/" + id + "/present?version=" + version.number();
    }

    /**
     * Writes the slides as PowerPoint, with charts that can be edited.
     *
     * @param notes whether the speaker's notes go along
     * @param permalink the address at which the briefing can be seen
     */
    public void writePowerPoint(SlideLanguage language, boolean notes, URI permalink, OutputStream out)
            throws IOException {
        OwnNumbers numbers = new OwnNumbers(content.boards().values());
        PptxDeck.write(content.board(language), content.deck(), numbers, notes, permalink, out);
    }

    /**
     * A briefing that was just made.
     *
     * @param holder may do with it what its maker may
     * @param secret what proves that elsewhere; told this once, stored only as a hash
     */
    public record Made(Briefing briefing, Holder holder, String secret) {}
}
