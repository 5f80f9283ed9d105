package io.github.crosscut.documents;

import static io.github.crosscut.documents.Format.HTML;
import static io.github.crosscut.documents.Format.MARKDOWN;
import static io.github.crosscut.documents.Format.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.documents.Reading.Sample;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a document is no statement, and that nothing else is left out with it. */
class LeftOutTest {

    @ParameterizedTest
    @MethodSource({"headings", "furniture", "addresses"})
    void leaves_out_what_is_no_statement(Sample sample) {
        assertThat(Reading.texts(sample.format(), sample.content())).isEqualTo(sample.expected());
    }

    static Stream<Sample> headings() {
        return Stream.of(
                Sample.of(
                        "headings of a text, with and without a blank line below",
                        TEXT,
                        "Voice of the child\nNobody asked her.\n\nWhat the review found:\n\nNobody read the file.\n",
                        "Nobody asked her.",
                        "Nobody read the file."),
                Sample.of("headings with verbs", TEXT, """
                        Report

                        Parents who were struggling

                        Help came late.

                        When a child is not brought

                        Letters were sent.
                        """, "Help came late.", "Letters were sent."),
                Sample.of(
                        "points without full stops below a known heading",
                        TEXT,
                        "Key learning\n\nRole of grandparents\n\nImportance of chronologies\n\nVoice of the siblings\n",
                        "Role of grandparents",
                        "Importance of chronologies",
                        "Voice of the siblings"),
                Sample.of(
                        "numbered headings beside a numbered list",
                        TEXT,
                        "1. Introduction\n\nThis is short.\n\n2. Recommendations\n\n1. Ask the child\n2. Write it down\n",
                        "This is short.",
                        "Ask the child",
                        "Write it down"),
                Sample.of(
                        "underlined headings",
                        TEXT,
                        "Our learning\n============\n\nIt was late.\n\nMore\n----\nIt was cold.\n",
                        "It was late.",
                        "It was cold."),
                Sample.of(
                        "bold paragraphs that are statements and bold lines that are headings",
                        MARKDOWN,
                        "**Finding 1**\n\n**Information was not shared between the agencies.**\n\n**How will we know**\n\n**Audits will show it.**\n",
                        "Information was not shared between the agencies.",
                        "Audits will show it."),
                Sample.of(
                        "bold lines of HTML",
                        HTML,
                        "<p><b>Key learning</b><br>Fathers matter.</p><p><span style='font-weight: bold'>Actions</span></p><p>Ask them.</p>",
                        "Fathers matter.",
                        "Ask them."),
                Sample.of("nothing but headings", TEXT, "Report\n\nFindings\n\nRecommendations\n"),
                Sample.of(
                        "nothing but Markdown headings", MARKDOWN, "# Report\n\n## Findings\n\n## Recommendations\n"));
    }

    static Stream<Sample> furniture() {
        return Stream.of(
                Sample.of(
                        "captions, dates, imprints and page numbers",
                        TEXT,
                        """
                        Figure 1 Ages of the children
                        Table 2: Reviews by year.
                        Pictured: the panel at work
                        Photo: A. Person
                        June 2019
                        Spring issue
                        - 4 -
                        4 | P a g e
                        Page 4 of 9
                        © The Board. All rights reserved.

                        Figure 1 shows that most of them were babies.
                        """,
                        "Figure 1 shows that most of them were babies."),
                Sample.of(
                        "footnotes and their marks",
                        TEXT,
                        "The panel decided.¹ It was asked [2] to.[2]\n\n¹ The panel is independent.\n[2] By the Board.\n",
                        "The panel decided.",
                        "It was asked [2] to."),
                Sample.of("a contents list with leaders", TEXT, """
                        Contents
                        Introduction ........ 1
                        What we learned…………… 4

                        Introduction

                        Here it begins.
                        """, "Here it begins."),
                Sample.of(
                        "a contents list of headings that come again",
                        TEXT,
                        "Contents\n\nAbout us\n\nOur story 2\n\nAbout us\n\nWe met.\n\nOur story\n\nWe left.\n",
                        "We met.",
                        "We left."),
                Sample.of(
                        "a list of themes that are the headings below",
                        HTML,
                        """
                        <h1>Lessons</h1><p>We met. The themes are:</p><ul><li>Sharing &amp; caring</li><li>Speaking up</li></ul>
                        <h2>Sharing and caring</h2><p>It was slow.</p><h2>Speaking up</h2><p>It was rare.</p>""",
                        "We met.",
                        "It was slow.",
                        "It was rare."),
                Sample.of(
                        "navigation, scripts, captions and footers of a page",
                        HTML,
                        """
                        <head><title>T</title><style>p { color: red }</style></head>
                        <nav><ul><li>Home</li></ul></nav><script>var a = "No statement.";</script>
                        <ul><li><a href="#a">Our work</a></li></ul>
                        <p>He was seen.<sup>2</sup></p><p hidden>Not this.</p><div style="display: none">Nor this.</div>
                        <figure><img alt="x"><figcaption>The panel met.</figcaption></figure>
                        <table><caption>What helped most.</caption><tr><td>Calls helped.</td><td>Letters did not.</td></tr></table>
                        <footer><p>All rights are reserved.</p></footer>""",
                        "He was seen.",
                        "Calls helped.",
                        "Letters did not."),
                Sample.of(
                        "sections that hold no statements",
                        MARKDOWN,
                        "## Findings\n\nHe was not seen.\n\n## References\n\nA Person (2019) wrote a book.\n\n## Actions\n\nAsk him.\n",
                        "He was not seen.",
                        "Ask him."));
    }

    static Stream<Sample> addresses() {
        return Stream.of(
                Sample.of(
                        "a sentence that points to an address",
                        TEXT,
                        "Ask early. The report is at https://board.example.org/r and www.board.example.org. Ask again.\n",
                        "Ask early.",
                        "Ask again."),
                Sample.of(
                        "an address in brackets",
                        TEXT,
                        "Use the body map (see www.board.example.org/map) each time.\n",
                        "Use the body map each time."),
                Sample.of("items of addresses, also broken ones", TEXT, """
                        Follow through:

                        - 'A study of reviews' A. Person and B. Person. 2011.
                         (see
                         - https://board.example.org/file/18 21/R.pdf)
                        - http://board.example.org/documents/Working with families 201
                         1.pdf
                        - Ask the child. See www.board.example.org/ask for more.

                        http://board.example.org/Published Report.pdf
                        """, "Ask the child."),
                Sample.of(
                        "a mail address",
                        TEXT,
                        "Keep calm. Write to training@board.example.org today.\n",
                        "Keep calm."),
                Sample.of(
                        "citations",
                        TEXT,
                        "\"Nobody asked him.\" (p.26). This is a pattern. (Person et al). It recurs. (6.30).\n",
                        "\"Nobody asked him.\"",
                        "This is a pattern.",
                        "It recurs."));
    }
}
