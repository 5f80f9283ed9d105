package io.github.crosscut.batch.qda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    /** The words of the review that words of the statement stand for. */
    private static String found(String stretch, String text, String words) {
        int start = text.indexOf(words);
        Span place = Alignment.of(stretch, 100, text).toReview(new Span(start, start + words.length()));
        return stretch.substring(place.start() - 100, place.end() - 100);
    }

    @Test
    void aTextThatWasNotCleanedStandsWhereItStands() {
        assertThat(found("Nobody asked Fern.", "Nobody asked Fern.", "asked")).isEqualTo("asked");
    }

    @Test
    void linesThatWereJoinedAndBlanksThatWereTakenOutMoveNothing() {
        String stretch = "Nobody\n      asked   the\n\nchildren at home.";

        assertThat(found(stretch, "Nobody asked the children at home.", "children"))
                .isEqualTo("children");
        assertThat(found(stretch, "Nobody asked the children at home.", "the children"))
                .isEqualTo("the\n\nchildren");
    }

    @Test
    void wordsOverTwoLinesKeepTheirHyphen() {
        assertThat(found("the chil-\ndren were seen", "the children were seen", "children"))
                .isEqualTo("chil-\ndren");
        assertThat(found("the chil-\ndren were seen", "the children were seen", "were"))
                .isEqualTo("were");
    }

    @Test
    void markupIsLeftOutAtTheEdges() {
        assertThat(found("It was **not** [good](https://a.example/b)", "It was not good", "not"))
                .isEqualTo("not");
        assertThat(found("It was **not** [good](https://a.example/b)", "It was not good", "good"))
                .isEqualTo("good");
    }

    @Test
    void furnitureInTheMiddleIsOneGapAndNotManyChanceLetters() {
        String stretch =
                "the father and the\n\nPage 12 of 30 – Safeguarding the family and the children\n\nmother left";

        assertThat(found(stretch, "the father and the mother left", "mother left"))
                .isEqualTo("mother left");
        assertThat(found(stretch, "the father and the mother left", "father and the"))
                .isEqualTo("father and the");
    }

    @Test
    void charactersThatWerePutInHaveNoPlaceOfTheirOwn() {
        assertThat(found("risk &amp; harm", "risk & harm", "harm")).isEqualTo("harm");
        assertThat(found("one two", "(one two)", "two)")).isEqualTo("two");
    }

    @Test
    void aTextThatHasNothingInCommonIsTheWholeStatement() {
        assertThat(found("abc", "xyz", "y")).isEqualTo("abc");
    }

    @Test
    void placesComeBackToTheWordsTheyWereMadeOf() {
        String text = "Nobody asked the children, and nobody saw them at home.";
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            var stretch = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                stretch.append("\n".repeat(text.charAt(i) == ' ' ? random.nextInt(3) : 0));
                stretch.append(text.charAt(i));
                stretch.append(random.nextInt(12) == 0 ? "-\n" : "");
            }
            Alignment alignment = Alignment.of(stretch.toString(), 0, text);
            Span words = new Span(7 + random.nextInt(5), 20 + random.nextInt(5));
            Span place = alignment.toReview(words);

            assertThat(place.in(stretch.toString()).replaceAll("[-\\s]", ""))
                    .isEqualTo(words.in(text).replaceAll("[-\\s]", ""));
            assertThat(alignment.toStatement(place).in(text).strip())
                    .isEqualTo(words.in(text).strip());
        }
    }

    @Test
    void aTextTooLongToBeComparedIsTheWholeStatement() {
        String text = "a".repeat(5_000) + " b";
        Span place = Alignment.of("-" + text, 0, text).toReview(new Span(5_001, 5_002));

        assertThat(place).isEqualTo(new Span(0, text.length() + 1));
    }
}
