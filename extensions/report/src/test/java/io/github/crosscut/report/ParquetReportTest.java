package io.github.crosscut.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetReportTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream statements = new ByteArrayOutputStream();
    private final ByteArrayOutputStream cases = new ByteArrayOutputStream();

    private void write(TaggedReview review) throws IOException {
        try (var report = new ParquetReport(statements, cases, null)) {
            report.add(review);
        }
    }

    private List<Group> read(ByteArrayOutputStream file) throws IOException {
        Path path = Files.write(folder.resolve("table.parquet"), file.toByteArray());
        var rows = new ArrayList<Group>();
        try (var reader = ParquetFileReader.open(new LocalInputFile(path))) {
            MessageType schema = reader.getFileMetaData().getSchema();
            for (PageReadStore page = reader.readNextRowGroup(); page != null; page = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(page, new GroupRecordConverter(schema));
                for (long i = 0; i < page.getRowCount(); i++) {
                    rows.add(records.read());
                }
            }
        }
        return rows;
    }

    private static List<String> list(Group row, String column) {
        Group list = row.getGroup(column, 0);
        var items = new ArrayList<String>();
        for (int i = 0; i < list.getFieldRepetitionCount("list"); i++) {
            items.add(list.getGroup("list", i).getString("element", 0));
        }
        return items;
    }

    @Test
    void aStatementKeepsItsWordsNumbersListsAndNamedValues() throws IOException {
        write(Samples.review());
        List<Group> rows = read(statements);

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).getString("statement", 0)).isEqualTo("He hit her in front of Fern.");
        assertThat(rows.get(1).getInteger("year", 0)).isEqualTo(2021);
        assertThat(rows.get(1).getInteger("end", 0)).isEqualTo(28);
        assertThat(list(rows.get(1), "themes")).containsExactly("abuse");
        assertThat(list(rows.get(1), "evidence")).containsExactly("abuse: hit | her");
        assertThat(list(rows.get(1), "review_cues")).isEmpty();
        Group number = rows.get(2).getGroup("attributes", 0).getGroup("key_value", 1);
        assertThat(number.getString("key", 0)).isEqualTo("number");
        assertThat(number.getString("value", 0)).isEqualTo("3");
    }

    @Test
    void whatIsNotToldIsNull() throws IOException {
        write(Samples.review());
        Group failed = read(statements).get(2);

        assertThat(failed.getFieldRepetitionCount("case")).isZero();
        assertThat(failed.getFieldRepetitionCount("page")).isZero();
        assertThat(failed.getFieldRepetitionCount("stance")).isZero();
        assertThat(failed.getString("error", 0)).isEqualTo("statement 'f#3': is too long");
    }

    @Test
    void textIsExactlyAsItWas() throws IOException {
        write(Workbooks.hostile());

        assertThat(read(statements))
                .extracting(row -> row.getString("statement", 0))
                .isEqualTo(Workbooks.HOSTILE);
    }

    @Test
    void aCaseIsARow() throws IOException {
        write(Samples.review());
        Group row = read(cases).get(0);

        assertThat(row.getInteger("statements", 0)).isEqualTo(2);
        assertThat(list(row, "case_matches")).containsExactly("duo by duo/in-case: abuse = f#2 | drink = f#1");
    }

    @Test
    void aDecisionIsARow() throws IOException {
        ParquetReport.writeDecisions(statements, List.of(Samples.decision()));
        Group row = read(statements).get(0);

        assertThat(row.getInteger("decision", 0)).isEqualTo(1);
        assertThat(row.getString("why", 0)).isEqualTo("=said of another");
        assertThat(row.getFieldRepetitionCount("undone_by")).isZero();
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        write(Samples.review());
        byte[] first = statements.toByteArray();
        statements.reset();
        write(Samples.review());

        assertThat(statements.toByteArray()).isEqualTo(first);
    }
}
