package io.github.crosscut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackTest {

    @TempDir
    Path folder;

    private List<String> problems() {
        return catchThrowableOfType(PackException.class, () -> RulePack.loadTrusted(folder)).problems().stream()
                .map(PackProblem::toString)
                .toList();
    }

    @Test
    void a_pack_tells_its_themes_by_group_and_its_rules_by_name() {
        RulePack pack = Packs.small();
        assertThat(pack.themes()).extracting(Theme::id).containsExactly("curiosity", "visits");
        assertThat(pack.rules()).extracting(Rule::name).contains("curiosity/named", "visits/with-curiosity");
        assertThat(pack.rules().get(0).effect()).isEqualTo(Rule.Effect.EXCLUDES);
        assertThat(pack.examples()).hasSize(4);
        assertThat(pack.unusedConcepts()).isEmpty();
    }

    @Test
    void the_digest_depends_on_the_contents_and_not_on_line_ends() throws IOException {
        Packs.copyTo(folder);
        assertThat(RulePack.loadTrusted(folder).digest())
                .isEqualTo(Packs.small().digest())
                .hasSize(64);
        Path words = folder.resolve("themes/visits/vocabulary.tsv");
        Files.writeString(words, Files.readString(words).replace("\n", "\r\n"));
        assertThat(RulePack.loadTrusted(folder).digest())
                .isEqualTo(Packs.small().digest());
        Files.writeString(words, Files.readString(words) + "visit\tcall round\tv\n");
        assertThat(RulePack.loadTrusted(folder).digest())
                .isNotEqualTo(Packs.small().digest());
    }

    @Test
    void all_problems_are_reported_at_once_each_with_file_and_line() {
        Packs.copyTo(folder);
        Packs.write(folder, "themes/visits/theme.properties", "title=Visits\n");
        Packs.write(
                folder, "themes/visits/vocabulary.tsv", "visit\tvisit\tv\nhint\tdoor(step\tn\nhint\tdoorstep\tverb\n");
        Packs.write(folder, "themes/_shared/scope.tsv", "never\tabsent\tforward\t5\n");
        Packs.write(folder, "themes/_shared/stance.tsv", "should\twish\t3\nkind:letter\tconcern\t1\n");
        assertThat(problems())
                .anyMatch(it -> it.startsWith("themes/visits/theme.properties: needs definition"))
                .anyMatch(it -> it.startsWith("themes/visits/vocabulary.tsv:2: brackets"))
                .anyMatch(it -> it.startsWith("themes/visits/vocabulary.tsv:3: the third cell"))
                .anyMatch(it -> it.startsWith("themes/_shared/scope.tsv:1: the second cell"))
                .anyMatch(it -> it.startsWith("themes/_shared/stance.tsv:1: the second cell"))
                .anyMatch(it -> it.startsWith("themes/_shared/stance.tsv:2: names no kind"))
                .anyMatch(it -> it.contains("asks for the concept 'hint', which no vocabulary holds"));
    }

    @Test
    void rules_load_and_fire_in_a_thread_that_does_not_see_the_libraries_and_it_keeps_its_class_loader() {
        Packs.copyTo(folder);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader other = ClassLoader.getPlatformClassLoader();
        thread.setContextClassLoader(other);
        try {
            var classifier = ThemeClassifier.of(RulePack.loadTrusted(folder), TestAnalyzer.create());
            assertThat(classifier.classify("The nurse never asked.").themes()).containsExactly("curiosity");
            assertThat(thread.getContextClassLoader()).isSameAs(other);
            Packs.write(folder, "themes/visits/rules.drl", "package io.github.crosscut.small.visits\nrule\n");
            assertThat(problems()).isNotEmpty();
            assertThat(thread.getContextClassLoader()).isSameAs(other);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Stands in a jar beside a pack. */
    static final class Anchor {}

    @Test
    void a_jar_that_another_version_compiled_is_refused() throws Exception {
        String name = Anchor.class.getName();
        Path classFile = folder.resolve(name.replace('.', '/') + ".class");
        Files.createDirectories(classFile.getParent());
        try (var in = Anchor.class.getResourceAsStream("RulePackTest$Anchor.class")) {
            Files.write(classFile, in.readAllBytes());
        }
        Files.writeString(classFile.resolveSibling("pack.index"), "digest 0\n");
        Files.write(classFile.resolveSibling("vocabulary.bin"), new byte[] {0, 0, 0, 99, 0});
        Files.write(classFile.resolveSibling("rules.bin"), new byte[] {0, 0, 0, 99, 0});
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThatThrownBy(() -> RulePack.bundled(loader.loadClass(name)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("compiled by another version of Crosscut")
                    .hasMessageContaining(".bin");
        }
    }

    @Test
    void faults_in_rules_are_reported_where_they_stand() {
        Packs.copyTo(folder);
        Packs.write(folder, "themes/visits/rules.drl", """
                package io.github.crosscut.small.visits
                import io.github.crosscut.fact.*
                rule "visit/other-name"
                when
                  not Mention( concept == "visit" )
                then
                  System.out.println();
                end
                """);
        assertThat(problems())
                .anyMatch(it -> it.startsWith("themes/visits/rules.drl:3: the name of rule"))
                .anyMatch(it -> it.startsWith("themes/visits/rules.drl:7: the then block must be empty"))
                .anyMatch(it -> it.startsWith("themes/visits/rules.drl:3: rule 'visit/other-name': every pattern"));
    }

    @Test
    void drl_that_does_not_compile_is_reported_with_its_line() {
        Packs.copyTo(folder);
        Packs.write(
                folder,
                "themes/visits/rules.drl",
                "package x\nrule \"visits/a\"\nwhen Mention( concept = ) then end\n");
        assertThat(problems()).anyMatch(it -> it.startsWith("themes/visits/rules.drl:"));
    }

    @Test
    void a_concept_that_no_rule_uses_is_told() {
        Packs.copyTo(folder);
        Packs.write(folder, "themes/_shared/vocabulary.tsv", "child\tchild\tn\nworker\tworker\tn\nidle\tidle\tx\n");
        assertThat(RulePack.loadTrusted(folder).unusedConcepts())
                .extracting(PackProblem::toString)
                .containsExactly(
                        "themes/_shared/vocabulary.tsv:3: no rule uses the concept 'idle': use it or remove it");
    }

    @Test
    void drl_is_refused_unless_the_pack_is_trusted() {
        Packs.copyTo(folder);
        assertThatThrownBy(() -> RulePack.load(folder))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("themes/curiosity/rules.drl: is DRL, which is code");
    }

    @Test
    void a_rule_that_asks_for_nothing_is_refused() {
        Packs.copyTo(folder);
        Packs.write(folder, "themes/visits/more.drl", """
                package io.github.crosscut.small.visits
                rule "visits/empty"
                when
                then
                end
                """);
        assertThatThrownBy(() -> RulePack.loadTrusted(folder))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("must ask for a fact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activation-group \"one\"",
                "enabled( $s == 0 )",
                "salience 3",
                "date-effective \"01-Jan-2030\"",
                "lock-on-active true",
                "no-loop true",
                "agenda-group \"one\"",
                "auto-focus true",
                "date-expires \"01-Jan-2030\"",
                "timer ( int: 3s )",
                "calendars \"weekday\""
            })
    void a_rule_with_an_attribute_is_refused_since_its_answer_must_rest_on_facts_alone(String attribute) {
        Packs.copyTo(folder);
        Packs.write(folder, "themes/visits/more.drl", """
                package io.github.crosscut.small.visits
                import io.github.crosscut.fact.*
                rule "visits/odd"
                  %s
                when
                  Mention( concept == "visit", $s : sentence )
                then
                end
                """.formatted(attribute));
        assertThat(problems())
                .anyMatch(it -> it.startsWith("themes/visits/more.drl:3: rule 'visits/odd': a rule has no attributes"));
    }

    @Test
    void a_pattern_that_looks_elsewhere_than_at_the_facts_is_refused() {
        Packs.copyTo(folder);
        Packs.write(folder, "themes/visits/more.drl", """
                package io.github.crosscut.small.visits
                import io.github.crosscut.fact.*
                rule "visits/odd"
                when
                  $a : Mention( concept == "visit" )
                  Mention( concept == "visit", asserted ) from $a
                then
                end
                """);
        assertThat(problems()).anyMatch(it -> it.contains("rule 'visits/odd': every pattern must be"));
    }

    @Test
    void two_packs_must_not_share_a_rule() {
        Packs.copyTo(folder);
        Packs.write(folder, "cases/rules.drl", """
                package x
                import io.github.crosscut.fact.*
                rule "cases/recurs"
                when
                  ThemeOverCases( atLeast( 2 ) )
                then
                end
                """);
        Path other = folder.resolve("other");
        Packs.write(other, "pack.properties", "name=words\nversion=1\nreleased=2026-01-01\n");
        Packs.write(other, "themes/pets/theme.properties", "title=Pets\ndefinition=Animals in the home.\n");
        Packs.write(other, "themes/pets/vocabulary.tsv", "pets\t(dog|cat)\tn\n");
        Packs.write(other, "cases/rules.drl", """
                package x
                import io.github.crosscut.fact.*
                rule "cases/recurs"
                when
                  ThemeOverCases( atLeast( 3 ) )
                then
                end
                """);
        RulePack one = RulePack.loadTrusted(folder);
        RulePack two = RulePack.loadTrusted(other);
        assertThatThrownBy(() -> one.and(two))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("cases/recurs: is a rule of both packs");
    }

    @Test
    void an_inert_pack_tags_by_the_words_of_its_theme() {
        Packs.write(folder, "pack.properties", "name=words\nversion=1\nreleased=2026-01-01\n");
        Packs.write(folder, "themes/pets/theme.properties", "title=Pets\ndefinition=Animals in the home.\n");
        Packs.write(folder, "themes/pets/vocabulary.tsv", "pets\t(dog|cat)\tn\n");
        Packs.write(
                folder, "themes/_shared/scope.tsv", "no sign of\tnegated\tforward\t3\nlack of\tlacking\tforward\t3\n");
        var classifier = ThemeClassifier.of(RulePack.load(folder), TestAnalyzer.create());
        assertThat(classifier.classify("Three dogs lived there.").themes()).containsExactly("pets");
        assertThat(classifier.classify("For lack of a cat, mice came.").themes())
                .containsExactly("pets");
        assertThat(classifier.classify("There was no sign of a dog.").themes()).isEmpty();
        assertThat(classifier.classify("Nobody lived there.").themes()).isEmpty();
    }

    @Test
    void a_folder_that_is_none_and_a_folder_without_a_pack_are_refused() {
        assertThatThrownBy(() -> RulePack.load(folder.resolve("nowhere")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("is not a folder");
        assertThatThrownBy(() -> RulePack.load(folder))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("pack.properties: is missing")
                .hasMessageContaining("holds no folder with a theme.properties");
    }

    @Test
    void a_pack_can_be_narrowed_and_refuses_unknown_themes() {
        RulePack only = Packs.small().only("visits");
        assertThat(only.themes()).extracting(Theme::id).containsExactly("visits");
        var classifier = ThemeClassifier.of(only, TestAnalyzer.create());
        assertThat(classifier
                        .classify("The nurse never asked, and did visit the child.")
                        .themes())
                .containsExactly("visits");
        assertThatThrownBy(() -> only.only("weather")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_packs_work_together_and_must_not_share_a_theme() {
        Packs.write(folder, "pack.properties", "name=words\nversion=1\nreleased=2026-01-01\n");
        Packs.write(folder, "themes/pets/theme.properties", "title=Pets\ndefinition=Animals in the home.\n");
        Packs.write(folder, "themes/pets/vocabulary.tsv", "pets\t(dog|cat)\tn\n");
        RulePack both = Packs.small().and(RulePack.load(folder));
        assertThat(ThemeClassifier.of(both, TestAnalyzer.create())
                        .classify("The nurse never asked about the dogs.")
                        .themes())
                .containsExactly("curiosity", "pets");
        assertThatThrownBy(() -> Packs.small().and(Packs.small()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("curiosity: is a theme of both packs");
    }
}
