package io.github.crosscut;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.crosscut");

    private static final String TEXT = "io.github.crosscut.internal.text";
    private static final String PACK = "io.github.crosscut.internal.pack";
    private static final String ENGINE = "io.github.crosscut.internal.engine";
    private static final String FILE = "io.github.crosscut.internal.file";

    @Test
    void only_four_public_types_call_the_internals() {
        noClasses()
                .that(resideInAPackage("io.github.crosscut"))
                .and()
                .haveNameNotMatching(
                        "io\\.github\\.crosscut\\.(ThemeClassifier|RulePack|PackLoader|PackCompiler|TextAnalyzer)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.crosscut.internal..")
                .check(CORE);
    }

    @Test
    void internals_do_not_see_one_another() {
        noClasses()
                .that()
                .resideInAPackage(TEXT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PACK, ENGINE)
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage(PACK)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TEXT, ENGINE)
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TEXT, PACK)
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage(FILE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TEXT, PACK, ENGINE)
                .check(CORE);
    }

    @Test
    void facts_do_not_see_the_internals() {
        noClasses()
                .that()
                .resideInAPackage("io.github.crosscut.fact")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.crosscut.internal..")
                .check(CORE);
    }

    @Test
    void only_the_engine_sees_drools_and_only_text_sees_opennlp() {
        noClasses()
                .that(not(resideInAPackage(ENGINE)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
                .check(CORE);
        noClasses()
                .that(not(resideInAPackage(TEXT)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("opennlp.."))
                .check(CORE);
        assertThat(CORE.stream().filter(it -> it.getPackageName().equals(TEXT)))
                .anyMatch(it -> it.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> to.getTargetClass().getPackageName().startsWith("opennlp")));
    }

    @Test
    void no_public_signature_of_the_face_names_an_internal_type() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("io.github.crosscut", "io.github.crosscut.fact")
                .should()
                .notHaveRawReturnType(resideInAnyPackage("io.github.crosscut.internal..", "org.drools..", "opennlp.."))
                .check(CORE);
    }
}
