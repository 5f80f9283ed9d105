package io.github.crosscut.refiqda;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.crosscut");

    @Test
    void thisLibraryStandsAlone() {
        assertThat(ALL).isNotEmpty();
        assertThat(ALL).allMatch(it -> it.getPackageName().equals("io.github.crosscut.refiqda"));
        noClasses()
                .should()
                .dependOnClassesThat(not(
                        resideInAnyPackage("io.github.crosscut.refiqda", "java..", "javax.xml..", "org.jspecify..")))
                .check(ALL);
    }
}
