package indicators.intake;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a data package in, whole or not at all. The package is the whole truth: a document, figure or code that it no
 * longer holds is removed, so that a database filled over years equals one filled today. A package that is already in
 * writes nothing; one that fails leaves the database as it was. Two intakes at once go one after the other.
 */
@Component
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    public Intake(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** What an intake did. */
    public enum Outcome {
        TAKEN,
        UNCHANGED
    }

    /**
     * Reads, checks and stores the package in this folder.
     *
     * @throws BrokenPackage with every fault, before anything is written
     */
    public Outcome take(Path folder) {
        DataPackage whole = DataPackage.read(folder);
        String version = PackageWriter.version(whole);
        Outcome outcome = transaction.execute(status -> {
            PackageWriter writer = new PackageWriter(database);
            if (writer.lock().equals(version)) {
                return Outcome.UNCHANGED;
            }
            writer.replaceAll(whole, version);
            return Outcome.TAKEN;
        });
        LOG.info("{} {}: {}", folder, outcome == Outcome.TAKEN ? "taken in" : "unchanged", whole.summary());
        return outcome == null ? Outcome.UNCHANGED : outcome;
    }
}
