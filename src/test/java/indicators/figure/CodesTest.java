package indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {

    @ParameterizedTest
    @EnumSource
    void aMeasureIsReadFromItsCode(Measure measure) {
        assertThat(Measure.parse(measure.code())).isEqualTo(measure);
    }

    @ParameterizedTest
    @EnumSource
    void aPolarityIsReadFromItsCode(Polarity polarity) {
        assertThat(Polarity.parse(polarity.code())).isEqualTo(polarity);
    }

    @ParameterizedTest
    @EnumSource
    void aRelationIsReadFromItsCode(Claim.Relation relation) {
        assertThat(Claim.Relation.parse(relation.code())).isEqualTo(relation);
    }

    @ParameterizedTest
    @EnumSource
    void aReasonIsReadFromItsCode(SetAside.Reason reason) {
        assertThat(SetAside.Reason.parse(reason.code())).isEqualTo(reason);
    }

    @Test
    void anUnknownCodeIsRefusedWithTheWholeList() {
        assertThatThrownBy(() -> Polarity.parse("good"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("“good” is none of higher, lower, neutral");
    }
}
