package io.github.crosscut.examples.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of a sample that are statements: what is no heading, no head of a table, no label of a row and no subtitle. */
final class Prose {

    /** Heads of columns whose cells name something. */
    private static final Set<String> LABELS = Set.of("Theme", "Who", "By when");

    private Prose() {}

    static List<String> sentences(Sample sample) {
        return sentences(sample.blocks().stream().flatMap(Prose::words));
    }

    /** Sentences of texts, however these part them. */
    static List<String> sentences(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(text.split("(?<=[.?!]\"?) ", -1)))
                .toList();
    }

    private static Stream<String> words(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            String words = plain(paragraph.runs());
            return words.matches("(?s).*[.?!]\"?") ? Stream.of(words) : Stream.of();
        }
        if (block instanceof Block.Item item) {
            return Stream.of(plain(item.runs()));
        }
        return block instanceof Block.Table table ? cells(table) : Stream.of();
    }

    private static Stream<String> cells(Block.Table table) {
        List<List<Run>> head = table.rows().get(0);
        List<String> cells = new ArrayList<>();
        for (List<List<Run>> row : table.rows().subList(1, table.rows().size())) {
            for (int column = 0; column < head.size(); column++) {
                if (!LABELS.contains(plain(head.get(column)))) {
                    cells.addAll(List.of(plain(row.get(column)).split("\n", -1)));
                }
            }
        }
        return cells.stream();
    }

    private static String plain(List<Run> runs) {
        return Run.plain(runs).replace(Run.SOFT_HYPHEN, "");
    }
}
