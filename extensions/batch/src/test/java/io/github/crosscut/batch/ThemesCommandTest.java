package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import org.junit.jupiter.api.Test;

class ThemesCommandTest {

    @Test
    void themesStandInTheirGroupsWithTheirDefinition() {
        Run run = tiny("", "themes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        The child
                          voice *  Voice of the child
                              The child is asked, heard and believed, whatever the grown-ups around the
                              child say, do or leave out.
                        The family
                          double-trouble *  Double trouble
                              Drinking and violence together.
                          drink  Drinking
                              Drinking by a grown-up of the household.
                          violence  Violence
                              Violence by a grown-up of the household.
                        * headline theme; 4 themes of tiny 7
                        """);
    }

    @Test
    void themesAreOneJsonListForPrograms() {
        Run run = tiny("", "themes", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("[{\"id\":\"voice\",\"title\":\"Voice of the child\",")
                .endsWith("}]\n");
    }

    @Test
    void theBundledThemesAreThere() {
        Run run = crosscut("themes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("voice-of-the-child *  Voice of the child");
    }
}
