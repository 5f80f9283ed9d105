package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.Kind;
import io.github.crosscut.TextAnalyzer;
import io.github.crosscut.documents.ReviewDetails;
import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Heading;
import io.github.crosscut.documents.internal.layout.Block.Item;
import io.github.crosscut.documents.internal.layout.Block.Row;
import io.github.crosscut.documents.internal.layout.Layout;
import io.github.crosscut.documents.internal.layout.Passage;
import io.github.crosscut.documents.internal.words.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a document's structure from its layout: which case, section and kind each statement belongs to. Not thread-safe. */
public final class Structure {

    private final Sentences sentences;
    private final CaseNames cases;
    private final Headed document;
    private final Levels levels;
    private final Outline outline;
    private final Map<String, Integer> headingCounts = new HashMap<>();
    /** What the items since the last heading that tells a kind have named, folded. */
    private final Set<String> announced = new HashSet<>();

    private final List<Found> found = new ArrayList<>();
    /** For each block, whether a heading that tells a kind stands between it and the next case's heading. */
    private final BitSet kindsBelow = new BitSet();

    private boolean textBelowHeading;

    private Structure(Layout layout, TextAnalyzer analyzer) {
        this.sentences = new Sentences(analyzer);
        this.cases = new CaseNames(layout.text());
        this.document = HeadingFinder.find(NamingLists.without(Repair.blocks(layout)), cases);
        this.levels = Levels.of(document.blocks(), cases);
        this.outline = new Outline(documentCase(layout), documentKind());
        for (Heading heading : headings()) {
            headingCounts.merge(Fold.words(heading.words().text()), 1, Integer::sum);
        }
    }

    /**
     * A title and statements.
     *
     * @param title the document's first heading, else the title that its format keeps apart; null where it has neither
     * @param statements in the order of the document
     * @param details what the document says of its review
     */
    public record Reading(@Nullable String title, List<Found> statements, ReviewDetails details) {

        public Reading {
            statements = List.copyOf(statements);
        }
    }

    /** The title and the statements of a document. */
    public static Reading read(Layout layout, TextAnalyzer analyzer) {
        Structure structure = new Structure(layout, analyzer);
        structure.read();
        return new Reading(
                structure.document.title().orElse(layout.title()),
                structure.found,
                Details.of(layout, structure.document.titles()));
    }

    private @Nullable String documentCase(Layout layout) {
        return document.titles().stream()
                .flatMap(title -> cases.within(title).stream())
                .findFirst()
                .orElseGet(() -> layout.title() == null || !document.titles().isEmpty()
                        ? null
                        : cases.within(layout.title()).orElse(null));
    }

    /** The kind that the title tells counts where there is no other heading. */
    private Kind documentKind() {
        Optional<Kind> kind = headings().isEmpty()
                ? document.titles().stream()
                        .flatMap(title -> HeadingWords.kind(title).stream())
                        .findFirst()
                : Optional.empty();
        return kind.orElse(Kind.NARRATIVE);
    }

    private List<Heading> headings() {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    private void findKindsBelow() {
        List<Block> blocks = document.blocks();
        boolean kinds = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            kindsBelow.set(i, kinds);
            if (blocks.get(i) instanceof Heading heading) {
                String words = heading.words().text();
                kinds |= HeadingWords.kind(words).isPresent();
                kinds &= cases.whole(words).isEmpty();
            }
        }
    }

    private void read() {
        findKindsBelow();
        List<Block> blocks = document.blocks();
        int i = 0;
        while (i < blocks.size()) {
            int next = i + 1;
            if (blocks.get(i) instanceof Heading heading) {
                heading(heading, i);
            } else if (blocks.get(i) instanceof Row) {
                while (next < blocks.size() && blocks.get(next) instanceof Row row && !row.first()) {
                    next++;
                }
                table(blocks.subList(i, next));
            } else {
                text(blocks.get(i), outline.caseId(), outline.section(), outline.kind(), null);
            }
            i = next;
        }
    }

    private void heading(Heading heading, int at) {
        String words = heading.words().text();
        Optional<String> caseId = cases.whole(words).or(() -> cases.atEnd(words));
        Optional<Kind> kind = HeadingWords.kind(words);
        boolean silent = HeadingWords.isSilent(words);
        int level;
        if (caseId.isPresent()) {
            level = levels.ofCase(heading);
        } else if (endsCase(words)) {
            outline.endCase();
            level = levels.outside(heading);
        } else if (kind.isPresent() || silent) {
            level = levels.ofKind(heading);
            announced.clear();
        } else {
            level = levels.ofOther(heading, isPart(words));
        }
        outline.open(new Outline.Open(
                level, sectionName(words), caseId.orElse(null), kind.orElse(null), silent, kindsBelow.get(at)));
        textBelowHeading = false;
    }

    /** A heading that stands below several cases belongs to each of them, whatever its words. */
    private boolean endsCase(String heading) {
        return HeadingWords.endsCase(heading) && headingCounts.getOrDefault(Fold.words(heading), 0) == 1;
    }

    private boolean isPart(String heading) {
        boolean directlyBelow = !textBelowHeading
                && outline.top()
                        .filter(top -> top.kind() != null && top.kind() != Kind.NARRATIVE)
                        .isPresent();
        return directlyBelow || announced.contains(Fold.words(heading));
    }

    private static String sectionName(String heading) {
        return heading.endsWith(":")
                ? heading.substring(0, heading.length() - 1).strip()
                : heading;
    }

    private void table(List<Block> rows) {
        List<Row> table = rows.stream().map(Row.class::cast).toList();
        for (Tables.Entry entry : Tables.entries(table)) {
            String section = entry.section() == null ? outline.section() : entry.section();
            Kind kind = entry.kind() == null ? outline.kind() : entry.kind();
            String caseId =
                    Optional.ofNullable(entry.section()).flatMap(cases::whole).orElse(outline.caseId());
            entry.blocks().forEach(block -> text(block, caseId, section, kind, entry.addressee()));
        }
    }

    private void text(
            Block block, @Nullable String caseId, @Nullable String section, Kind kind, @Nullable String addressee) {
        textBelowHeading = true;
        Passage words = block.words();
        if (block instanceof Item && words.length() <= 200) {
            announced.add(Fold.words(words.text()));
        }
        if (!outline.isSilent()) {
            Kind own = HeadingWords.ownKind(words.text()).orElse(kind);
            List<Passage> statements = block instanceof Item ? sentences.ofItem(words) : sentences.of(words);
            int number = block instanceof Item item ? item.number() : 0;
            statements.forEach(statement -> found.add(new Found(
                    statement, caseId, section, own, attributes(statement.text(), section, own, number, addressee))));
        }
    }

    private static Map<String, String> attributes(
            String statement, @Nullable String section, Kind kind, int number, @Nullable String addressee) {
        Map<String, String> attributes = new HashMap<>();
        if (number > 0) {
            attributes.put("number", String.valueOf(number));
        }
        if (kind == Kind.RECOMMENDATION || kind == Kind.ACTION) {
            Optional.ofNullable(addressee)
                    .or(() -> Addressees.of(statement, section))
                    .ifPresent(who -> attributes.put("addressee", who));
        }
        return attributes;
    }
}
