package io.github.crosscut.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CsvReportTest {

    private final ByteArrayOutputStream statements = new ByteArrayOutputStream();
    private final ByteArrayOutputStream cases = new ByteArrayOutputStream();

    private void write() throws IOException {
        try (var report = new CsvReport(statements, cases)) {
            report.add(Samples.review());
        }
    }

    @Test
    void aStatementIsARowWithItsThemesWordsAndRules() throws IOException {
        write();

        assertThat(statements.toString(UTF_8)).isEqualTo("""
                        \uFEFFreview,case,section,kind,statement_id,statement,themes,stance,theme_stances,evidence,rules,review_cues,error,board,year,review_type,review_date,review_title,page,start,end,attributes,pack
                        2021/child-fern,Case One,,learning,f#1,"The mother’s drinking; and the father left, “again”.",drink,concern,concern,drink: mother’s drinking,drink/rule,,,Ashfield Safeguarding Board,2021,serious case review,2021-06,Child Fern,,0,52,,d1635
                        2021/child-fern,Case One,,learning,f#2,He hit her in front of Fern.,abuse,neutral,neutral,abuse: hit | her,abuse/rule,,,Ashfield Safeguarding Board,2021,serious case review,2021-06,Child Fern,,0,28,,d1635
                        2021/child-fern,,,learning,f#3,'=x,,,,,,,statement 'f#3': is too long,Ashfield Safeguarding Board,2021,serious case review,2021-06,Child Fern,,0,2,addressee: Board; number: 3,
                        """.replace("\n", "\r\n"));
    }

    @Test
    void aCaseIsARowThatShowsWhichStatementsACaseRuleRestsOn() throws IOException {
        write();

        assertThat(cases.toString(UTF_8)).isEqualTo("""
                        \uFEFFreview,case,statements,themes,case_matches,review_cues,board,year,review_type,review_date,review_title,pack
                        2021/child-fern,Case One,2,abuse; drink; duo,duo by duo/in-case: abuse = f#2 | drink = f#1,,Ashfield Safeguarding Board,2021,serious case review,2021-06,Child Fern,d1635
                        """.replace("\n", "\r\n"));
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        write();
        byte[] first = statements.toByteArray();
        statements.reset();
        write();

        assertThat(statements.toByteArray()).isEqualTo(first);
    }
}
