package indicators.intake;

import java.nio.file.Path;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes the data package in before the program answers its first request; a broken package stops the start. */
@Component
final class DataAtStart implements InitializingBean {

    private final Intake intake;
    private final Path folder;

    DataAtStart(Intake intake, @Value("${indicators.data}") String folder) {
        this.intake = intake;
        this.folder = Path.of(folder);
    }

    @Override
    public void afterPropertiesSet() {
        intake.take(folder);
    }
}
