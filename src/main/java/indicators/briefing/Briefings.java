package indicators.briefing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import indicators.figure.Language;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The store of briefings: what each shows, frozen once, and its versions. Nothing stored ever changes, so each is read
 * once and shared; an edit adds a version.
 */
@Repository
public class Briefings {

    /** 96 random bits: none is found by guessing, and the plain link may be passed on. */
    private static final int ID_BYTES = 12;

    static final int SECRET_BYTES = 32;
    private static final int MOST_SHARED = 100;
    private static final int TRIES = 20;

    /** Letters typed without a longer pause are undone together. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{16}");

    private final JdbcClient database;
    private final Versions versions;
    private final FrozenBoards frozen;
    private final Cache<Key, Briefing> read =
            Caffeine.newBuilder().maximumSize(MOST_SHARED).build();

    private record Key(String id, int version) {}

    public Briefings(JdbcClient database) {
        this.database = database;
        this.versions = new Versions(database);
        this.frozen = new FrozenBoards(database);
    }

    /** Freezes this content under a new id. */
    public Briefing.Made make(Snapshot content) {
        String text = CanonicalForm.writeFrozen(content);
        String secret = Secrets.random(SECRET_BYTES);
        String id = Secrets.random(ID_BYTES);
        OffsetDateTime now = now();
        database.sql("""
                        insert into briefings (id, made_at, document, document_version, secret_hash, content_hash, content)
                        values (:id, :madeAt, :document, :version, :secretHash, :hash, :content)
                        """)
                .param("id", id)
                .param("madeAt", now)
                .param("document", content.document().id().value())
                .param("version", content.document().version())
                .param("secretHash", Secrets.hash(secret))
                .param("hash", Secrets.hash(text))
                .param("content", text)
                .update();
        Version first = new Version(1, now, hash(content), Version.Change.MADE, 0, null, null);
        versions.add(id, first, content.deck());
        return new Briefing.Made(new Briefing(id, now, first, content), new Holder(id), secret);
    }

    /** A new briefing that shows the same in the same slides, without the notes: those are another's. */
    public Briefing.Made copy(Briefing briefing) {
        Deck deck = briefing.deck();
        List<Slide> slides = deck.slides().stream()
                .map(slide -> slide.withWords(slide.words().withNotes("")))
                .toList();
        return make(briefing.content().with(deck.with(slides)));
    }

    /** A new briefing that shows the same in the same slides, notes included. */
    public Briefing.Made duplicate(Holder holder) {
        return make(held(holder).content());
    }

    /**
     * The newest version of a briefing, or empty if there is none of this id, or it was deleted.
     *
     * @throws IllegalStateException if what is stored is no longer what was frozen
     */
    public Optional<Briefing> find(String id) {
        return newest(id).flatMap(number -> shared(id, number));
    }

    /** This version; the newest if none is named. */
    public Optional<Briefing> find(String id, Optional<Integer> version) {
        return version.isPresent() ? find(id, version.get()) : find(id);
    }

    /** A version of a briefing as it was; empty as in {@link #find(String)}, or if there is no such version. */
    public Optional<Briefing> find(String id, int version) {
        return newest(id).flatMap(number -> shared(id, version));
    }

    /** All versions, the newest first; none if there is no such briefing. */
    public List<Version> versions(String id) {
        Optional<Briefing> first = find(id, 1);
        List<Version> all = new ArrayList<>(versions.all(id));
        if (first.isPresent() && (all.isEmpty() || all.getLast().number() > 1)) {
            all.add(first.get().version());
        }
        return first.isPresent() ? all : List.of();
    }

    /**
     * Applies an edit to the newest version.
     *
     * @return the version that it made; the newest if the edit changes nothing
     * @throws IllegalArgumentException if the edit cannot be: its slide is gone, or its words are too long
     * @throws IllegalStateException if the briefing was deleted
     */
    public Briefing edit(Holder holder, Edit edit) {
        return change(holder, newest -> {
            Deck deck = edit.apply(newest.deck());
            if (deck.equals(newest.deck())) {
                return null;
            }
            Version head = newest.version();
            Version.Change change = Version.Change.of(edit);
            int place = 1 + newest.deck().place(edit.slide());
            boolean goesOn = edit.isTyping()
                    && head.change() == change
                    && head.place() == place
                    && head.madeAt().plus(PAUSE).isAfter(now());
            return new Next(deck, change, place, goesOn ? head.undoTo() : Integer.valueOf(head.number()), null);
        });
    }

    /** Back to what was before the last edit; the newest version if there was none. */
    public Briefing undo(Holder holder) {
        return change(holder, newest -> {
            Integer to = newest.version().undoTo();
            if (to == null) {
                return null;
            }
            Briefing old = version(newest, to);
            int undone = newest.version().number();
            return new Next(
                    old.deck(),
                    Version.Change.UNDO,
                    newest.version().place(),
                    old.version().undoTo(),
                    undone);
        });
    }

    /** Forward to what was undone; the newest version if nothing was. */
    public Briefing redo(Holder holder) {
        return change(holder, newest -> {
            Integer to = newest.version().redoTo();
            if (to == null) {
                return null;
            }
            Version undone = version(newest, to).version();
            return new Next(
                    version(newest, to).deck(), Version.Change.REDO, undone.place(), undone.undoTo(), undone.redoTo());
        });
    }

    /**
     * The slides of an older version again, as a new version.
     *
     * @throws IllegalArgumentException if there is no such version
     */
    public Briefing restore(Holder holder, int version) {
        return change(holder, newest -> {
            Deck deck = version(newest, version).deck();
            int head = newest.version().number();
            return deck.equals(newest.deck()) ? null : new Next(deck, Version.Change.RESTORE, 0, head, null);
        });
    }

    private Briefing version(Briefing briefing, int number) {
        return shared(briefing.id(), number)
                .orElseThrow(() -> new IllegalArgumentException("There is no version " + number));
    }

    private record Next(
            Deck deck,
            Version.Change change,
            int place,
            @Nullable Integer undoTo,
            @Nullable Integer redoTo) {}

    private interface Step {
        /** What comes after the newest version; null if nothing does. */
        @Nullable
        Next after(Briefing newest);
    }

    /** Adds a version to the newest; if somebody else has just added one, then to that. */
    private Briefing change(Holder holder, Step step) {
        for (int tried = 0; tried < TRIES; tried++) {
            Briefing newest = held(holder);
            Next next = step.after(newest);
            if (next == null) {
                return newest;
            }
            Snapshot content = newest.content().with(next.deck());
            int number = newest.version().number() + 1;
            Version version = new Version(
                    number, now(), hash(content), next.change(), next.place(), next.undoTo(), next.redoTo());
            try {
                versions.add(newest.id(), version, next.deck());
                return new Briefing(newest.id(), newest.madeAt(), version, content);
            } catch (DuplicateKeyException another) {
                // Once more, on what is newest now.
            }
        }
        throw new IllegalStateException("Too many edit this briefing at once");
    }

    private Briefing held(Holder holder) {
        return find(holder.briefing()).orElseThrow(() -> new IllegalStateException("The briefing was deleted"));
    }

    /** Number of the newest version; empty if there is no such briefing. A deleted one is not there. */
    private Optional<Integer> newest(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return database.sql("""
                        select coalesce(max(v.number), 1) from briefings b
                        left join briefing_versions v on v.briefing = b.id
                        where b.id = :id and b.deleted_at is null
                        group by b.id
                        """).param("id", id).query(Integer.class).optional();
    }

    private Optional<Briefing> shared(String id, int version) {
        Briefing known = read.getIfPresent(new Key(id, version));
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Briefing> found = frozen.find(id).flatMap(content -> read(id, version, content));
        found.ifPresent(briefing -> read.put(new Key(id, version), briefing));
        return found;
    }

    private Optional<Briefing> read(String id, int number, FrozenBoards.Frozen content) {
        Optional<Versions.Stored> stored = versions.find(id, number);
        if (stored.isPresent()) {
            Version version = stored.get().version();
            Snapshot whole = new Snapshot(content.boards(), stored.get().deck());
            FrozenBoards.requireSame(id, version.hash(), hash(whole));
            return Optional.of(new Briefing(id, content.madeAt(), version, whole));
        }
        if (number > 1) {
            return Optional.empty();
        }
        // The first program kept no versions: its briefings have the slides that every briefing begins with.
        Snapshot whole = Snapshot.of(content.boards().values(), Language.ZH);
        Version version = new Version(1, content.madeAt(), hash(whole), Version.Change.MADE, 0, null, null);
        return Optional.of(new Briefing(id, content.madeAt(), version, whole));
    }

    private static String hash(Snapshot content) {
        return Secrets.hash(CanonicalForm.write(content));
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }
}
