package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Heading;
import io.github.crosscut.documents.internal.layout.Block.Item;
import io.github.crosscut.documents.internal.layout.Block.Paragraph;
import io.github.crosscut.documents.internal.layout.Ends;
import io.github.crosscut.documents.internal.words.Fold;
import io.github.crosscut.documents.internal.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out the lists that only name something: contents, agencies, links. */
final class NamingLists {

    private static final int MOST_WORDS_OF_NAME = 14;

    private final List<Block> blocks;
    /** How often each line that may be a heading stands in the document, folded. */
    private final Map<String, Integer> headings = new HashMap<>();

    private final List<Block> kept = new ArrayList<>();

    private NamingLists(List<Block> blocks) {
        this.blocks = blocks;
        for (Block block : blocks) {
            if (Labels.isLine(block)) {
                headings.merge(name(block), 1, Integer::sum);
            }
        }
    }

    /** The blocks of a document without such lists. */
    static List<Block> without(List<Block> blocks) {
        NamingLists lists = new NamingLists(blocks);
        int i = 0;
        while (i < blocks.size()) {
            i = lists.read(i);
        }
        return lists.kept;
    }

    private int read(int start) {
        Block block = blocks.get(start);
        if (block instanceof Item) {
            int end = start;
            while (end < blocks.size() && blocks.get(end) instanceof Item) {
                end++;
            }
            list(start, end);
            return end;
        }
        kept.add(block);
        int next = start + 1;
        if (isContents(block)) {
            Set<String> entries = new HashSet<>();
            while (next < blocks.size() && isEntry(blocks.get(next)) && entries.add(name(blocks.get(next)))) {
                next++;
            }
        }
        return next;
    }

    private void list(int start, int end) {
        List<Item> items =
                blocks.subList(start, end).stream().map(Item.class::cast).toList();
        boolean names = items.stream().allMatch(NamingLists::isName);
        long known =
                items.stream().filter(item -> headings.containsKey(name(item))).count();
        if (names && (announcesAgencies(start) || (known > 1 && known * 2 >= items.size()))) {
            dropAnnouncement();
            return;
        }
        items.stream().filter(item -> !item.link() || !isName(item)).forEach(kept::add);
    }

    /** Drops the sentence that ends with a colon above a list that is dropped; without its list it says nothing. */
    private void dropAnnouncement() {
        Block last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        if (last instanceof Paragraph paragraph && paragraph.words().text().endsWith(":")) {
            kept.remove(kept.size() - 1);
            int end = paragraph.words().text().lastIndexOf(". ") + 1;
            if (end > 0) {
                kept.add(new Paragraph(paragraph.words().slice(0, end), paragraph.strong()));
            }
        }
    }

    private boolean announcesAgencies(int start) {
        String lead = start == 0 ? "" : blocks.get(start - 1).words().text();
        String end = lead.substring(Math.max(0, lead.length() - 200));
        return WordList.AGENCIES.hasPhraseIn(Fold.words(end));
    }

    private static boolean isName(Block item) {
        return Labels.isName(item.words().text(), MOST_WORDS_OF_NAME);
    }

    private static boolean isContents(Block block) {
        String words =
                block.words().length() > 40 ? "" : Fold.words(block.words().text());
        return words.equals("contents") || words.equals("table of contents");
    }

    /** Whether a line below "Contents" comes again as a heading. */
    private boolean isEntry(Block block) {
        String name = name(block);
        int others = block instanceof Heading || block instanceof Paragraph ? 1 : 0;
        return headings.getOrDefault(name, 0) > others
                || (headings.containsKey(name.replaceFirst(" \\d{1,4}$", "")) && name.matches(".* \\d{1,4}"));
    }

    /** The line folded; short lines only, longer ones name nothing. */
    private static String name(Block block) {
        String words = block.words().text();
        return words.length() > 200 || Ends.countWords(words, 20) == 20 ? "" : Fold.words(words);
    }
}
