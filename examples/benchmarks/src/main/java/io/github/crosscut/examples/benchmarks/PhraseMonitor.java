package io.github.crosscut.examples.benchmarks;

import io.github.crosscut.fact.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Lucene Monitor with the phrases of a rule pack: tells the concepts that occur in a text. It does less than the
 * classifier, which also reads negations, joins concepts by rules, and shows the words.
 */
final class PhraseMonitor implements AutoCloseable {

    private final Monitor monitor;

    private PhraseMonitor(Monitor monitor) {
        this.monitor = monitor;
    }

    /** A monitor in memory, with the presearcher that Lucene recommends for speed. */
    static PhraseMonitor of(List<Form> forms) {
        // A concept of many forms is one query of as many clauses.
        IndexSearcher.setMaxClauseCount(1_000_000);
        var phrases = new PhraseMonitor(unchecked(() -> new Monitor(analyzer(), new TermFilteredPresearcher())));
        try {
            PhraseQueries.of(forms).forEach(phrases::register);
            return phrases;
        } catch (RuntimeException | Error e) {
            // Its thread would keep the JVM alive.
            phrases.close();
            throw e;
        }
    }

    /** One query at a time: while it is registered, each of its clauses takes 32 kB. */
    private void register(String concept, Query query) {
        unchecked(() -> {
            monitor.register(new MonitorQuery(concept, query));
            return true;
        });
    }

    private static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                return new TokenStreamComponents(words, new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            }
        };
    }

    private static Document document(String text) {
        var document = new Document();
        document.add(new TextField(PhraseQueries.FIELD, text, Field.Store.NO));
        return document;
    }

    /** The concepts that occur in a text. */
    MatchingQueries<QueryMatch> match(String text) {
        return unchecked(() -> monitor.match(document(text), QueryMatch.SIMPLE_MATCHER));
    }

    /** How often concepts occur in a batch of texts. */
    int count(List<String> texts) {
        Document[] batch = texts.stream().map(PhraseMonitor::document).toArray(Document[]::new);
        var matches = unchecked(() -> monitor.match(batch, QueryMatch.SIMPLE_MATCHER));
        int count = 0;
        for (int i = 0; i < batch.length; i++) {
            count += matches.getMatchCount(i);
        }
        return count;
    }

    /** The ids of the concepts that occur in a text. */
    Set<String> concepts(String text) {
        var concepts = new TreeSet<String>();
        match(text).getMatches().forEach(it -> concepts.add(it.getQueryId()));
        return concepts;
    }

    @Override
    public void close() {
        unchecked(() -> {
            monitor.close();
            return true;
        });
    }

    /** Work on the index. */
    private interface IndexWork<T> {
        T run() throws IOException;
    }

    /** An index in memory has no disk that could fail. */
    private static <T> T unchecked(IndexWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
