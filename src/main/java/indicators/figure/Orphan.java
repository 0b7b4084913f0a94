package indicators.figure;

import indicators.text.Selector;

/**
 * Something stored on a document whose quote is no longer what stands at its position: listed, never drawn, never moved
 * to a similar passage.
 *
 * @param kind what it was
 * @param id its id in the document; empty for numerals set aside, which have none
 * @param selector where its words should stand, and which they are
 */
public record Orphan(Kind kind, String id, Selector selector) {

    public enum Kind {
        FIGURE,
        CLAIM,
        SET_ASIDE
    }
}
