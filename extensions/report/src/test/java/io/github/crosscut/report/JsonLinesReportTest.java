package io.github.crosscut.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonLinesReportTest {

    private final ByteArrayOutputStream statements = new ByteArrayOutputStream();
    private final ByteArrayOutputStream cases = new ByteArrayOutputStream();

    private void write() throws IOException {
        try (var report = new JsonLinesReport(statements, cases)) {
            report.add(Samples.review());
        }
    }

    @Test
    void aStatementIsItsPlaceAndItsThemesOrItsError() throws IOException {
        write();

        assertThat(statements.toString(UTF_8).lines()).element(1).isEqualTo("""
                        {"id":"f#2","review":"2021/child-fern","case":"Case One","section":null,"kind":"learning","page":null,\
                        "start":0,"end":28,"text":"He hit her in front of Fern.",\
                        "board":"Ashfield Safeguarding Board","year":2021,"review_type":"serious case review",\
                        "review_date":"2021-06","review_title":"Child Fern","themes":[{"id":"abuse","stance":"neutral",\
                        "grade":"defined","evidence":[{"rule":"abuse/rule","concept":"concept","start":3,"end":6,"text":"hit"},\
                        {"rule":"abuse/rule","concept":"concept","start":7,"end":10,"text":"her"}]}],"review_cues":[],\
                        "stance":"neutral","pack":"d1635"}""");
        assertThat(statements.toString(UTF_8).lines()).element(2).isEqualTo("""
                        {"id":"f#3","review":"2021/child-fern","case":null,"section":null,"kind":"learning","page":null,\
                        "start":0,"end":2,"text":"=x",\
                        "attributes":{"addressee":"Board","number":"3"},"board":"Ashfield Safeguarding Board","year":2021,\
                        "review_type":"serious case review","review_date":"2021-06","review_title":"Child Fern","error":"statement 'f#3': is too long"}""");
    }

    @Test
    void aCaseHoldsItsThemesAndTheGroundsOfItsCaseRules() throws IOException {
        write();

        assertThat(cases.toString(UTF_8)).isEqualTo("""
                        {"review":"2021/child-fern","case":"Case One","statements":2,"themes":["abuse","drink","duo"],\
                        "matches":[{"theme":"duo","rule":"duo/in-case","grade":"defined","grounds":[{"theme":"abuse","statements":["f#2"]},\
                        {"theme":"drink","statements":["f#1"]}]}],"review_cues":[],\
                        "board":"Ashfield Safeguarding Board","year":2021,"review_type":"serious case review",\
                        "review_date":"2021-06","review_title":"Child Fern","pack":"d1635"}
                        """);
    }
}
