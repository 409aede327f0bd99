package org.lagebild.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days that a date may mean. */
class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-28, 2024-02-28, 2024-02-28",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2024-12-31, 2024-12-31, 2024-12-31",
        "2024-02-28~, 2024-02-28, 2024-02-28",
        "2024-02-XX, 2024-02-01, 2024-02-29",
        "2024-XX-XX, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024?, 2024-01-01, 2024-12-31"
    })
    void areFromTheFirstToTheLast(String date, LocalDate first, LocalDate last) {
        assertThat(Days.of(date)).isEqualTo(new Days(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "2024/01/10", "-024-01-10", "--05-10"
            })
    void areNoneOfWhatIsNoDate(String date) {
        assertThat(Days.of(date)).isNull();
    }
}
