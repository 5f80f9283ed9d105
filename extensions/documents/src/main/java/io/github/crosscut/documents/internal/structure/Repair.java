package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Furniture;
import io.github.crosscut.documents.internal.layout.Block.Heading;
import io.github.crosscut.documents.internal.layout.Block.Item;
import io.github.crosscut.documents.internal.layout.Block.Paragraph;
import io.github.crosscut.documents.internal.layout.Block.Row;
import io.github.crosscut.documents.internal.layout.Ends;
import io.github.crosscut.documents.internal.layout.FurnitureForms;
import io.github.crosscut.documents.internal.layout.Hyphens;
import io.github.crosscut.documents.internal.layout.Joiner;
import io.github.crosscut.documents.internal.layout.Layout;
import io.github.crosscut.documents.internal.layout.Passage;
import io.github.crosscut.documents.internal.words.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes furniture out of the blocks of a document and joins what the ends of pages have parted. Not thread-safe. */
final class Repair {

    /** Shorter lines without a full stop are headings more often than halves of sentences. */
    private static final int FEWEST_WORDS_OF_HALF = 6;

    /** Running heads and feet have no more lines. */
    private static final int MOST_RUNNING_LINES = 3;

    private final Hyphens hyphens;
    private final List<Joint> joints = new ArrayList<>();
    private final Set<String> runningLines = new HashSet<>();

    private Repair(String text) {
        this.hyphens = new Hyphens(text);
    }

    /** The blocks of a layout without furniture, with whole paragraphs and items. */
    static List<Block> blocks(Layout layout) {
        Repair repair = new Repair(layout.text());
        for (Block block : layout.blocks()) {
            if (!isFurniture(block)) {
                repair.add(block);
            }
        }
        return repair.joints.stream()
                .filter(joint -> !repair.isRunning(joint.block))
                .map(joint -> joint.joined(repair.hyphens))
                .toList();
    }

    private static boolean isFurniture(Block block) {
        return !(block instanceof Row)
                && (block instanceof Furniture
                        || FurnitureForms.isFurniture(block.words().text()));
    }

    private void add(Block block) {
        int half = halfBefore(block);
        if (half < 0) {
            joints.add(new Joint(block));
            return;
        }
        joints.get(half).more.add(block.words());
        while (joints.size() > half + 1) {
            Joint running = joints.remove(joints.size() - 1);
            runningLines.add(Fold.words(running.block.words().text()));
        }
    }

    /** Where the block stands whose last sentence this block goes on with; -1 where there is none. */
    private int halfBefore(Block block) {
        if (!(block instanceof Paragraph) && !(block instanceof Item)) {
            return -1;
        }
        String words = block.words().text();
        int last = joints.size() - 1;
        if (last >= 0
                && isHalf(joints.get(last), block)
                && goesOn(joints.get(last).end(), block, words)) {
            return last;
        }
        if (!(block instanceof Paragraph) || !Ends.startsLower(words)) {
            return -1;
        }
        int half = last;
        while (half >= 0 && last - half < MOST_RUNNING_LINES && isRunningForm(joints.get(half).block)) {
            half--;
        }
        return half >= 0 && half < last && isHalf(joints.get(half), block) ? half : -1;
    }

    private static boolean isHalf(Joint joint, Block next) {
        boolean text = joint.block instanceof Paragraph || joint.block instanceof Item;
        String end = joint.end();
        boolean pointsOn = joint.block instanceof Item || next instanceof Paragraph;
        return text && pointsOn && !Ends.isFinished(end) && (Ends.isDangling(end) || joint.isLong());
    }

    private static boolean goesOn(String end, Block block, String words) {
        if (block instanceof Item) {
            // An address that the item above announces: "(see", then "- https://…".
            return Ends.isDangling(end) && Addresses.begins(words);
        }
        return Ends.startsLower(words) || (Ends.isDangling(end) && !Labels.isLabel(words));
    }

    private static boolean isRunningForm(Block block) {
        return block instanceof Paragraph && Labels.isLabel(block.words().text());
    }

    private boolean isRunning(Block block) {
        return !runningLines.isEmpty()
                && (block instanceof Paragraph || block instanceof Heading)
                && block.words().length() < 200
                && runningLines.contains(Fold.words(block.words().text()));
    }

    /** A block and what goes on with it. */
    private static final class Joint {
        private final Block block;
        private final List<Passage> more = new ArrayList<>();

        Joint(Block block) {
            this.block = block;
        }

        /** The last words so far; they tell whether the sentence goes on. */
        String end() {
            return more.isEmpty()
                    ? block.words().text()
                    : more.get(more.size() - 1).text();
        }

        boolean isLong() {
            return !more.isEmpty()
                    || Ends.countWords(block.words().text(), FEWEST_WORDS_OF_HALF) == FEWEST_WORDS_OF_HALF;
        }

        Block joined(Hyphens hyphens) {
            if (more.isEmpty()) {
                return block;
            }
            Joiner joiner = new Joiner(hyphens).add(block.words());
            more.forEach(joiner::add);
            return block instanceof Item item
                    ? new Item(joiner.build(), item.level(), false, item.number())
                    : new Paragraph(joiner.build(), false);
        }
    }
}
