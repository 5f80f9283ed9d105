package io.github.crosscut.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Classification;
import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test
    void aClassificationHasThePromisedShape() {
        String text = "Nobody asked Fern.";
        var classification = new Classification(
                Statement.of("s1", text, Kind.FINDING),
                List.of(Samples.match("voice", Stance.CONCERN, Grade.DEFINED, text, "Nobody asked")),
                List.of(Samples.match("curiosity", Stance.CONCERN, Grade.SUGGESTED, text, "asked")),
                List.of(),
                Stance.CONCERN,
                "d1635");

        assertThat(JsonLines.line(ClassificationJson.of(classification))).isEqualTo("""
                        {"id":"s1","themes":[{"id":"voice","stance":"concern","grade":"defined","evidence":\
                        [{"rule":"voice/rule","concept":"concept","start":0,"end":12,"text":"Nobody asked"}]}],\
                        "review":[{"id":"curiosity","stance":"concern","grade":"suggested","evidence":\
                        [{"rule":"curiosity/rule","concept":"concept","start":7,"end":12,"text":"asked"}]}],\
                        "stance":"concern","pack":"d1635"}""");
    }

    @Test
    void anUnpairedSurrogateIsEscapedAndAnEmojiIsNot() {
        assertThat(JsonLines.line(Map.of("a", "x\uDC00y\uD83D\uDE00z\uD800")))
                .isEqualTo("{\"a\":\"x\\udc00y\uD83D\uDE00z\\ud800\"}");
    }

    @Test
    void lineEndsInsideTextDoNotEndTheLine() {
        assertThat(JsonLines.line(Map.of("a", "x\ny\u0000\u2028"))).isEqualTo("{\"a\":\"x\\ny\\u0000\u2028\"}");
    }
}
