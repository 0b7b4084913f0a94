package indicators.picture;

import indicators.chart.Board;
import indicators.chart.Card;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pictures of one board: each says what it shows, quotes the sentences that state its figures, and names their
 * source and the address that leads back to them.
 */
public final class BoardPictures {

    private final Board board;
    private final URI permalink;
    private final Parts parts;

    /** @param permalink the address of what the board shows; that of a figure adds {@code ?figure=} and its id */
    public BoardPictures(Board board, URI permalink) {
        this.board = board;
        this.permalink = permalink;
        this.parts = new Parts(board);
    }

    /** The picture of a card, by its code. */
    public Optional<Picture> card(String code) {
        return Shown.card(board, code).map(this::wide);
    }

    /** The picture of an overview, by the key of its chart. */
    public Optional<Picture> overview(String key) {
        return Shown.overview(board, key, parts.words()).map(this::wide);
    }

    private Picture wide(Shown shown) {
        String figure = shown.rows().isEmpty()
                ? ""
                : "?figure=" + shown.rows().getFirst().figure();
        return new WidePicture(board, parts).of(shown, permalink + figure);
    }

    /** All that a long picture can show, in this order: keys of overviews, then codes of cards in text order. */
    public List<String> keys() {
        return Stream.concat(
                        board.overviews().stream()
                                .map(overview -> overview.chart().key()),
                        board.cards().map(Card::code))
                .toList();
    }

    /**
     * A long picture in portrait, for a messaging app; several where one would be higher than
     * {@link Picture#MOST_PIXELS}. A sentence that a card quotes is not quoted again by an overview.
     *
     * @param keys keys of overviews and codes of cards, in the order in which they are shown
     * @throws IllegalArgumentException if the board has no such card or overview, or nothing is named
     */
    public List<Picture> tall(List<String> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A picture of nothing");
        }
        List<Shown> shown = keys.stream()
                .map(key -> Shown.of(board, key, parts.words())
                        .orElseThrow(() -> new IllegalArgumentException("The board has no " + key)))
                .toList();
        return new TallPicture(board, parts, permalink.toString()).of(shown);
    }
}
