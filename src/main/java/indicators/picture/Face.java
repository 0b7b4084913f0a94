package indicators.picture;

/**
 * How words are set.
 *
 * @param size of the letters, in units of the picture
 * @param weight 400 to 700
 */
record Face(Family family, int size, int weight, String colour) {

    /** Advances of U+0020 to U+007E in thousandths of the size, as the first faces of the stacks have them. */
    private static final int[] SANS = advances("""
            214 309 456 532 532 882 652 266 324 324 447 532 266 333 266 374 532 532 532 532 532 532 532 532 532 532 266 266
            532 532 532 455 906 581 629 611 658 564 529 660 698 281 513 620 520 778 692 710 606 710 609 571 574 690 551 841
            549 509 577 324 374 324 532 535 580 539 592 488 594 531 312 539 582 263 264 530 273 887 585 580 594 594 371 448
            362 582 500 769 477 500 455 324 258 324 532""");

    private static final int[] SERIF = advances("""
            256 308 376 574 550 923 779 196 364 364 478 580 327 346 327 352 549 549 549 549 549 549 549 549 549 549 327 327
            580 580 580 432 912 718 670 691 770 652 629 741 853 405 402 731 625 975 796 767 641 767 715 567 659 797 714 1053
            700 687 605 344 352 344 580 563 435 557 638 538 629 546 388 566 663 332 311 607 334 974 661 596 638 607 462 473
            367 653 548 838 564 552 498 374 316 374 580""");

    private static final int SQUARE = 1000;
    private static final int OTHER = 600;
    private static final double BOLDER = 1.06;

    private static int[] advances(String table) {
        return java.util.Arrays.stream(table.split("\\s+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    Face bold(int heavier) {
        return new Face(family, size, heavier, colour);
    }

    Face coloured(String other) {
        return new Face(family, size, weight, other);
    }

    Face sized(int other) {
        return new Face(family, other, weight, colour);
    }

    /** About how wide these words are. */
    double width(String words) {
        return words.codePoints().mapToDouble(this::advance).sum() * size / 1000;
    }

    private double advance(int letter) {
        if (isSquare(letter)) {
            return SQUARE;
        }
        int known = letter >= 0x20 && letter < 0x7F ? (family.serif() ? SERIF : SANS)[letter - 0x20] : OTHER;
        return weight > 500 ? known * BOLDER : known;
    }

    /** Whether the letter fills a square: Han, their punctuation, and in Chinese words quotes, dash and ellipsis. */
    boolean isSquare(int letter) {
        return letter >= 0x2E80 || (family.han() && "“”‘’—…".indexOf(letter) >= 0);
    }
}
