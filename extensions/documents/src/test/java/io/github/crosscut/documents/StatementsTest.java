package io.github.crosscut.documents;

import static io.github.crosscut.documents.Format.HTML;
import static io.github.crosscut.documents.Format.MARKDOWN;
import static io.github.crosscut.documents.Format.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.documents.Reading.Sample;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of items, of lines that the page broke, and of mark-up. */
class StatementsTest {

    @ParameterizedTest
    @MethodSource({"items", "broken", "markup"})
    void reads_the_statements_of(Sample sample) {
        assertThat(Reading.texts(sample.format(), sample.content())).isEqualTo(sample.expected());
    }

    static Stream<Sample> items() {
        return Stream.of(
                Sample.of(
                        "bullets of several sorts",
                        TEXT,
                        """
                        Key learning
                        - Fathers were left out.
                        * Nobody rang the school.
                        • The plan had no end date.
                        – Visits were announced.
                        \u00b7 Records were late.
                        -The ward was not told.
                        """,
                        "Fathers were left out.",
                        "Nobody rang the school.",
                        "The plan had no end date.",
                        "Visits were announced.",
                        "Records were late.",
                        "The ward was not told."),
                Sample.of(
                        "one bullet with two sentences",
                        TEXT,
                        "- The role was unclear. Staff need to know who leads.\n",
                        "The role was unclear. Staff need to know who leads."),
                Sample.of(
                        "numbered and nested items",
                        TEXT,
                        """
                        1. Agencies should agree who leads.
                           a) The lead is named in the plan.
                           (ii) The lead is known to the family.
                        2) Drift should be challenged.
                              o Reviews note it.
                        """,
                        "Agencies should agree who leads.",
                        "The lead is named in the plan.",
                        "The lead is known to the family.",
                        "Drift should be challenged.",
                        "Reviews note it."),
                Sample.of(
                        "two marks before one item",
                        TEXT,
                        "- i) The link between the siblings\n- ii) The use of family trees\n- [x] The plan\n",
                        "The link between the siblings",
                        "The use of family trees",
                        "The plan"),
                Sample.of(
                        "bullets run together on one line",
                        TEXT,
                        "• History was not read. • Calls were not logged.\n",
                        "History was not read.",
                        "Calls were not logged."),
                Sample.of(
                        "numbered paragraphs, whose sentences count",
                        TEXT,
                        "3.1 The worker was new. She had no supervision.\n\n3.2 Nobody noticed.\n",
                        "The worker was new.",
                        "She had no supervision.",
                        "Nobody noticed."),
                Sample.of(
                        "items directly below a line without a full stop, and a dash that is none",
                        TEXT,
                        """
                        Practitioners should consider
                        - how violence affects the children
                        - whether drink is used to cope

                        The twins were three when they came to live with their grandmother. The
                        plan that had been made for the twins was not read by anybody at the
                        - then new – surgery before they moved.
                        """,
                        "Practitioners should consider",
                        "how violence affects the children",
                        "whether drink is used to cope",
                        "The twins were three when they came to live with their grandmother.",
                        "The plan that had been made for the twins was not read by anybody at the - then new – surgery before they moved."),
                Sample.of(
                        "an addressed action, whose dash is no bullet",
                        TEXT,
                        "All - when a call comes in, read the last one.\n",
                        "All - when a call comes in, read the last one."),
                Sample.of(
                        "Markdown lists, loose and nested",
                        MARKDOWN,
                        """
                        The Board should be assured that:

                        1. every plan has *an end*;

                           and that it is kept.
                        2. nobody is left out
                           - neither fathers
                           - nor new partners
                        """,
                        "The Board should be assured that:",
                        "every plan has an end; and that it is kept.",
                        "nobody is left out",
                        "neither fathers",
                        "nor new partners"),
                Sample.of(
                        "HTML lists, with paragraphs and lists inside",
                        HTML,
                        """
                        <ul><li><p>Ask about home.</p><p>Write it down.</p>
                        <ol><li>Use the child's words.</li></ol>Then share it.</li>
                        <li>Line one<br>goes on.</li></ul>""",
                        "Ask about home. Write it down.",
                        "Use the child's words.",
                        "Then share it.",
                        "Line one goes on."),
                Sample.of(
                        "bullets typed into HTML paragraphs",
                        HTML,
                        "<p>• Drift was seen.<br>• It was not named.</p>",
                        "Drift was seen.",
                        "It was not named."),
                Sample.of(
                        "items that name agencies, which are no statements",
                        TEXT,
                        """
                        The panel met twice. It looked at the work of the following agencies:

                        - Children's Services
                        - The police
                        - Hillside Surgery

                        It found good will everywhere.
                        """,
                        "The panel met twice.",
                        "It found good will everywhere."),
                Sample.of(
                        "items that only name things, which are statements elsewhere",
                        TEXT,
                        "These factors were present:\n\n- Domestic abuse\n- Poor housing\n",
                        "These factors were present:",
                        "Domestic abuse",
                        "Poor housing"));
    }

    static Stream<Sample> broken() {
        return Stream.of(
                Sample.of(
                        "lines broken by the page",
                        TEXT,
                        """
                        When the second baby was born the workers spoke of drawing a line under
                        what had gone before. The earlier findings were not mentioned when the
                        Assessment was written.
                        """,
                        "When the second baby was born the workers spoke of drawing a line under what had gone before.",
                        "The earlier findings were not mentioned when the Assessment was written."),
                Sample.of(
                        "short lines broken on purpose",
                        TEXT,
                        "Surveys will show better supervision.\nAudits will show oversight.\n",
                        "Surveys will show better supervision.",
                        "Audits will show oversight."),
                Sample.of(
                        "a bullet that goes on, with and without indent",
                        TEXT,
                        """
                        - Nurses who disagreed told each other but did not
                          Escalate it.
                        - The plan stayed on the
                        shelf.
                        """,
                        "Nurses who disagreed told each other but did not Escalate it.",
                        "The plan stayed on the shelf."),
                Sample.of(
                        "words hyphenated at the end of a line",
                        TEXT,
                        """
                        The assess-
                        ment was shared. Our multi-
                        agency plan, our co-ordi-
                        nated plan and the step-
                        down plan were not.
                        """,
                        "The assessment was shared.",
                        "Our multi-agency plan, our co-ordinated plan and the step-down plan were not."),
                Sample.of(
                        "a hyphen that the same document writes inside a line",
                        TEXT,
                        "A drop-in clinic ran. Families liked the drop-\nin clinic because of the wel-\ncome.\n",
                        "A drop-in clinic ran.",
                        "Families liked the drop-in clinic because of the welcome."),
                Sample.of(
                        "a paragraph interrupted by a blank line",
                        TEXT,
                        "The recovery team was known to be working with the father and\n\nthe surgery was not told of it.\n",
                        "The recovery team was known to be working with the father and the surgery was not told of it."),
                Sample.of(
                        "a sentence that goes on with a capital",
                        TEXT,
                        "The second review was published in respect of the injury of\n\nCase No. 2010-11/3 by the Hillside Board.\n",
                        "The second review was published in respect of the injury of Case No. 2010-11/3 by the Hillside Board."),
                Sample.of(
                        "a sentence broken by a running head, which then goes everywhere",
                        TEXT,
                        """
                        The father's heroin use was well known to

                        Hillside Board Summary
                        Page 3

                        the pharmacy. It was not shared.

                        Hillside Board Summary

                        The end came soon.
                        """,
                        "The father's heroin use was well known to the pharmacy.",
                        "It was not shared.",
                        "The end came soon."),
                Sample.of(
                        "Markdown lines",
                        MARKDOWN,
                        "The plan was\nshared with every-\none.  \nIt worked.\n",
                        "The plan was shared with everyone.",
                        "It worked."));
    }

    static Stream<Sample> markup() {
        return Stream.of(
                Sample.of(
                        "entities and tags left in a text",
                        TEXT,
                        "Mother&#8217;s &amp; father&rsquo;s <b>views</b> were sought.<br>R&D and 3 < 4 stay.\n",
                        "Mother’s & father’s views were sought.",
                        "R&D and 3 < 4 stay."),
                Sample.of(
                        "emphasis, escapes, links and entities of Markdown",
                        MARKDOWN,
                        "The *voice* of the **child** was [heard](x) \\*here\\* &amp; there, `so`[^1] ![alt](y).\n",
                        "The voice of the child was heard *here* & there, so ."),
                Sample.of(
                        "white space and invisible signs",
                        TEXT,
                        "The\u00a0 baby\u00ad was \u200bseen by  her.\n\n5 m² is small.\n",
                        "The baby was seen by her.",
                        "5 m² is small."),
                Sample.of(
                        "a text that is Markdown",
                        TEXT,
                        "# Report\n\n## **Learning**\n\nIt was *late*.\n",
                        "It was late."),
                Sample.of(
                        "HTML inside Markdown",
                        MARKDOWN,
                        "Before it.\n\n<div>\n<p>Inside <em>it</em>.</p>\n</div>\n\nAfter it.\n",
                        "Before it.",
                        "Inside it.",
                        "After it."),
                Sample.of(
                        "text in divs, quotations and preformatted lines",
                        HTML,
                        "<div>Loose text.<p>A paragraph.</p>Its tail.</div><blockquote>A quotation.</blockquote><pre>One line.\nNext line.</pre>",
                        "Loose text.",
                        "A paragraph.",
                        "Its tail.",
                        "A quotation.",
                        "One line.",
                        "Next line."));
    }
}
