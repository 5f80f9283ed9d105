package io.github.crosscut.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewReader;
import io.github.crosscut.models.EnglishModels;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SamplesTest {

    private static final Path REVIEWS = Path.of("../reviews");

    private static final List<String> NAMES = Sample.NAMES;

    @TempDir
    private Path temporary;

    @Test
    void theSamplesInTheRepositoryAreThosePrinted() throws IOException {
        Samples.write(temporary);

        for (String name : NAMES) {
            assertThat(REVIEWS.resolve(name)).as(name).hasSameBinaryContentAs(temporary.resolve(name));
        }
    }

    /** The prose in order and nothing of what is printed around it; so a format's reader loses and adds nothing. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void readingGivesTheProseBack(String name) {
        Review review = ReviewReader.of(EnglishModels.analyzer()).read(REVIEWS, REVIEWS.resolve(name));

        assertThat(Prose.sentences(review.statements().stream()
                        .map(found -> found.statement().text())))
                .isEqualTo(Prose.sentences(Sample.of(name)));
    }

    @Test
    void theSamplesAreReadAndTaggedAsBefore() throws Exception {
        List<Document> documents = Document.find(List.of(REVIEWS));
        Path found = Files.writeString(Path.of("target/golden.txt"), new Golden().of(documents));

        assertThat(documents).hasSize(12);
        // Where it differs on purpose: CONTRIBUTING.md, Change a sample review.
        assertThat(found).hasSameTextualContentAs(golden());
    }

    private static Path golden() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(SamplesTest.class.getResource("golden.txt"))
                .toURI());
    }
}
