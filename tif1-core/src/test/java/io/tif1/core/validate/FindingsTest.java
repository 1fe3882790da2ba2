package io.tif1.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {
    private final Findings findings = new Findings();

    @Test
    void countsEqualFindingsAsOneAndKeepsTheFirstRow() {
        findings.cell("Speed", 7, "a text is no number");
        findings.cell("Speed", 9, "a text is no number");
        findings.cell("RPM", 9, "a text is no number");

        assertThat(findings.toList())
                .extracting(Finding::toString)
                .containsExactly(
                        "Speed: a text is no number (2 times), first in row 7",
                        "RPM: a text is no number in row 9");
    }

    @Test
    void readsWithoutColumnAndRow() {
        findings.column(Severity.INFO, "", "there is no list of drivers");

        assertThat(findings.toList().get(0)).hasToString("there is no list of drivers");
    }

    @Test
    void keepsALimitedNumberOfKindsAndCountsTheRest() {
        for (int i = 0; i < Findings.LIMIT + 20; i++) {
            findings.cell("c" + i, 0, "odd");
        }

        assertThat(findings.toList()).hasSize(Findings.LIMIT + 1);
        assertThat(findings.toList().get(Findings.LIMIT))
                .hasToString("further findings (20 times)");
    }

    @Test
    void shortensLongNames() {
        findings.column(Severity.INFO, "x".repeat(10_000), "odd");

        assertThat(findings.toList().get(0).column()).hasSize(201).endsWith("…");
    }
}
