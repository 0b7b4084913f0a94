package indicators.view.board;

import indicators.document.DocumentId;

/** The addresses of one document's screens and files. Ids are plain words, so nothing needs escaping. */
record Addresses(DocumentId document) {

    String board() {
        return "d/" + document;
    }

    /** The board with this figure lit. */
    String figure(String id) {
        return board() + "?figure=" + id;
    }

    String figuresFile() {
        return board() + "/figures.csv";
    }

    String textFile() {
        return board() + "/text.txt";
    }
}
