package indicators.intake;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells plainly why a start was stopped by a broken data package, without a stack trace. */
final class BrokenPackageReport extends AbstractFailureAnalyzer<BrokenPackage> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BrokenPackage cause) {
        return new FailureAnalysis(
                cause.report(),
                "Mend the faults above and check with script/check-data. The database was left as it was.",
                cause);
    }
}
