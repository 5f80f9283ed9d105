package io.github.crosscut.documents;

import static io.github.crosscut.documents.Format.HTML;
import static io.github.crosscut.documents.Format.MARKDOWN;
import static io.github.crosscut.documents.Format.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.documents.Reading.Sample;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StructureTest {

    @ParameterizedTest
    @MethodSource({"cases", "kinds", "tables"})
    void tells_case_section_and_kind_of(Sample sample) {
        assertThat(Reading.rows(sample.format(), sample.content())).isEqualTo(sample.expected());
    }

    static Stream<Sample> cases() {
        return Stream.of(
                Sample.of(
                        "cases of a text, and a section that belongs to none",
                        TEXT,
                        """
                        Learning from two reviews

                        We met in May.

                        CMR ONE

                        Areas of Good Practice

                        - Calls were made.

                        Key Learning

                        - Files were not read.

                        CMR TWO

                        Key Learning

                        - Fathers were left out.

                        Cross Cutting Themes

                        - Start again syndrome.
                        """,
                        "null | null | narrative | We met in May.",
                        "CMR ONE | Areas of Good Practice | good-practice | Calls were made.",
                        "CMR ONE | Key Learning | learning | Files were not read.",
                        "CMR TWO | Key Learning | learning | Fathers were left out.",
                        "null | Cross Cutting Themes | theme | Start again syndrome."),
                Sample.of(
                        "facts directly below a case's heading",
                        TEXT,
                        "Newsletter\n\nChild One\n\n- A boy of six.\n\nRecommendations\n\nAsk him.\n\nChild Two\n\n- A girl.\n\nRecommendations\n\nAsk her.\n",
                        "Child One | Background | background | A boy of six.",
                        "Child One | Recommendations | recommendation | Ask him.",
                        "Child Two | Background | background | A girl.",
                        "Child Two | Recommendations | recommendation | Ask her."),
                Sample.of(
                        "a title that names one case",
                        MARKDOWN,
                        "June 2019\n\n## **Serious Case Review in relation to Child BE**\n\nIt began.\n\n### Finding 1\n\nIt was slow.\n",
                        "Child BE | null | narrative | It began.",
                        "Child BE | Finding 1 | finding | It was slow."),
                Sample.of(
                        "a title that names a case by a name used again",
                        MARKDOWN,
                        "# Learning Review: Child Wren\n\nNobody saw Child Wren.\n",
                        "Child Wren | null | narrative | Nobody saw Child Wren."),
                Sample.of(
                        "a title that names none",
                        MARKDOWN,
                        "# Child Protection and Family Support\n\nChild Protection is for all.\n",
                        "null | null | narrative | Child Protection is for all."),
                Sample.of(
                        "headings of levels: one of the same level ends a case",
                        MARKDOWN,
                        """
                        # Reviews

                        ## CASE 3: a baby

                        ### Learning

                        It was late.

                        ### Home visits

                        They were short.

                        ## What next

                        We will meet.
                        """,
                        "CASE 3 | Learning | learning | It was late.",
                        "CASE 3 | Home visits | narrative | They were short.",
                        "null | What next | narrative | We will meet."),
                Sample.of(
                        "headings all of one level",
                        HTML,
                        """
                        <h1>Reviews</h1><h2>Family A</h2><h2>Learning points</h2><p>It was late.</p>
                        <h2>Family B &amp; Family C</h2><h2>Learning points</h2><p>It was cold.</p>
                        <h2>Conclusions</h2><p>It was both.</p>""",
                        "Family A | Learning points | learning | It was late.",
                        "Family B & Family C | Learning points | learning | It was cold.",
                        "null | Conclusions | narrative | It was both."),
                Sample.of(
                        "conclusions that each case has",
                        TEXT,
                        "Case 1\n\nFindings\n\nIt was late.\n\nConclusion\n\nRead it.\n\nCase 2\n\nFindings\n\nIt was cold.\n\nConclusion\n\nHeat it.\n",
                        "Case 1 | Findings | finding | It was late.",
                        "Case 1 | Conclusion | narrative | Read it.",
                        "Case 2 | Findings | finding | It was cold.",
                        "Case 2 | Conclusion | narrative | Heat it."),
                Sample.of(
                        "cases in capitals",
                        TEXT,
                        "BRIEFING\n\nCHILD A\n\nWHAT HAPPENED\n\nHe fell.\n\nCHILD IN NEED PLANS\n\nNone.\n\nCHILD B\n\nWHAT HAPPENED\n\nShe ran.\n",
                        "CHILD A | WHAT HAPPENED | background | He fell.",
                        "CHILD A | CHILD IN NEED PLANS | narrative | None.",
                        "CHILD B | WHAT HAPPENED | background | She ran."));
    }

    static Stream<Sample> kinds() {
        return Stream.of(
                Sample.of(
                        "sections without a kind below one that has one",
                        TEXT,
                        """
                        Annual summary

                        Reports received

                        There were two.

                        What the reviews told us

                        History

                        It was not read.

                        Speaking up

                        Nobody did.

                        How will we know?

                        Audits will show it.
                        """,
                        "null | Reports received | narrative | There were two.",
                        "null | History | learning | It was not read.",
                        "null | Speaking up | learning | Nobody did.",
                        "null | How will we know? | impact | Audits will show it."),
                Sample.of(
                        "statements that name their own kind",
                        TEXT,
                        "Report\n\nOverview\n\nIt was slow.\n\nRecommendation 2: The Board should act.\n\nGood practice: The nurse rang.\n",
                        "null | Overview | narrative | It was slow.",
                        "null | Overview | recommendation | Recommendation 2: The Board should act.",
                        "null | Overview | good-practice | Good practice: The nurse rang."),
                Sample.of(
                        "a title that is the only heading",
                        TEXT,
                        "Learning from case reviews\n\n- Ask the child.\n",
                        "null | null | learning | Ask the child."));
    }

    static Stream<Sample> tables() {
        return Stream.of(
                Sample.of(
                        "a tab-separated table with list mark-up in its cells",
                        TEXT,
                        """
                        Child Three

                        Summary of the key learning and good practice

                        @Good Practice@Learning Points
                        When a Child is Invisible@The nurse rang. She rang twice.@<ul style="a"> • It was late. • Who leads? </ul>
                        Moves@None.@<ul><li>• Plans were lost. They were old.</li><li>Nobody rang.</li></ul>
                        """.replace('@', '\t'),
                        "Child Three | When a Child is Invisible | good-practice | The nurse rang.",
                        "Child Three | When a Child is Invisible | good-practice | She rang twice.",
                        "Child Three | When a Child is Invisible | learning | It was late.",
                        "Child Three | When a Child is Invisible | learning | Who leads?",
                        "Child Three | Moves | good-practice | None.",
                        "Child Three | Moves | learning | Plans were lost. They were old.",
                        "Child Three | Moves | learning | Nobody rang."),
                Sample.of(
                        "columns of names and dates",
                        MARKDOWN,
                        """
                        # Plan

                        | What we will do | Who | By when | What difference it should make |
                        |---|---|---|---|
                        | Hold two sessions on history | Learning Group | May | Workers ask. Files are read. |
                        | Audit plans | Audit Group | June | - Plans end<br>- Drift is seen |
                        """,
                        "null | null | action | Hold two sessions on history",
                        "null | null | impact | Workers ask.",
                        "null | null | impact | Files are read.",
                        "null | null | action | Audit plans",
                        "null | null | impact | Plans end",
                        "null | null | impact | Drift is seen"),
                Sample.of(
                        "kinds in the first column, and no head",
                        MARKDOWN,
                        "# Briefing\n\n| 1. Background | He fell. He was six. |\n|---|---|\n| 2. Good practice | The GP rang. |\n",
                        "null | Background | background | He fell.",
                        "null | Background | background | He was six.",
                        "null | Good practice | good-practice | The GP rang."),
                Sample.of(
                        "cells that span rows and columns",
                        HTML,
                        """
                        <table><tr><th>Theme</th><th>Finding</th><th>Recommendation</th></tr>
                        <tr><td rowspan="2">History</td><td>It was not read.</td><td>Read it.</td></tr>
                        <tr><td colspan="2">It was lost.</td></tr>
                        <tr><td>Moves</td><td></td><td><ul><li>Ring first.</li></ul></td></tr></table>""",
                        "null | History | finding | It was not read.",
                        "null | History | recommendation | Read it.",
                        "null | History | finding | It was lost.",
                        "null | Moves | recommendation | Ring first."),
                Sample.of(
                        "rows that are named after cases",
                        TEXT,
                        "Overview\n\n@Good practice@Learning\nChild A@The GP rang.@It was late.\nChild B@The nurse rang.@It was cold.\n"
                                .replace('@', '\t'),
                        "Child A | Child A | good-practice | The GP rang.",
                        "Child A | Child A | learning | It was late.",
                        "Child B | Child B | good-practice | The nurse rang.",
                        "Child B | Child B | learning | It was cold."),
                Sample.of(
                        "a table that only lays out the page",
                        HTML,
                        "<table><tr><td>Menu<td><h1>Report</h1><h2>Findings</h2><p>It was late.</p><table><tr><td>Ask.<td>Ring.</table></table>",
                        "null | Findings | finding | It was late.",
                        "null | Findings | finding | Ask.",
                        "null | Findings | finding | Ring."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Areas of Good Practice                        | good-practice
                    What worked well?                             | good-practice
                    Key Learning                                  | learning
                    Learning B4                                   | learning
                    Summary of the key learning                   | learning
                    Finding BE1                                   | finding
                    3. Findings                                   | finding
                    Key Actions and Recommendations               | recommendation
                    Recommendation 2                              | recommendation
                    Lesson BE1.1                                  | lesson
                    Lessons learned                               | lesson
                    LSCB Context / Actions already taken/ Action  | action
                    Actions                                       | action
                    How will we know                              | impact
                    Cross-cutting themes                          | theme
                    What happened                                 | background
                    Family background                             | background
                    THEME 2: Quality of assessments               | narrative
                    Learning disability                           | narrative
                    Home visits                                   | narrative
                    """)
    void reads_the_kind_from_the_heading(String heading, String kind) {
        String content = "Report\n\nIntroduction\n\nIt begins.\n\n" + heading + "\n\nIt was seen.\n";
        assertThat(Reading.read(TEXT, content).statements())
                .last()
                .satisfies(found -> assertThat(found.statement().kind().id()).isEqualTo(kind))
                .satisfies(found -> assertThat(found.section()).endsWith(heading.replaceFirst("^3. ", "")));
    }
}
