package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Heading;
import java.util.List;

/**
 * Gives headings their levels, one after the other: those of the format where they tell something, else by what the headings say. Plain text
 * has no levels, and many documents set all headings alike. Not thread-safe.
 */
final class Levels {

    private static final int CASE = 1;
    private static final int SECTION = 2;
    private static final int PART = 3;

    /** Behind {@link Headed#UNMARKED}, the level of a case whose heading nothing but its form marks. */
    private static final int UNMARKED_SECTION = Headed.UNMARKED + 1;

    private final boolean told;
    private boolean parts;

    private Levels(boolean told) {
        this.told = told;
    }

    static Levels of(List<Block> blocks, CaseNames cases) {
        List<Heading> headings = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        long marked = headings.stream()
                .mapToInt(Heading::level)
                .filter(level -> level < Headed.UNMARKED)
                .distinct()
                .count();
        int deeper = 0;
        int alike = 0;
        for (int i = 0; i + 1 < headings.size(); i++) {
            boolean isCase = cases.whole(headings.get(i).words().text()).isPresent();
            boolean nextCase = cases.whole(headings.get(i + 1).words().text()).isPresent();
            if (isCase && !nextCase) {
                deeper += headings.get(i + 1).level() > headings.get(i).level() ? 1 : 0;
                alike += headings.get(i + 1).level() > headings.get(i).level() ? 0 : 1;
            }
        }
        return new Levels(marked > 1 && deeper >= alike);
    }

    /** The level of a case's heading. */
    int ofCase(Heading heading) {
        parts = false;
        return told ? heading.level() : CASE;
    }

    /** The level of a heading that belongs to no case. */
    int outside(Heading heading) {
        parts = false;
        return told ? section(heading) : CASE;
    }

    /** The level of a heading that tells a kind. */
    int ofKind(Heading heading) {
        parts = false;
        return told ? section(heading) : SECTION;
    }

    /**
     * The level of any other heading. In a document without levels it is a part of the section above if nothing but headings
     * stands between them, or if the section has announced it.
     */
    int ofOther(Heading heading, boolean belowSection) {
        parts |= belowSection;
        return told ? section(heading) : parts ? PART : SECTION;
    }

    private static int section(Heading heading) {
        return heading.level() == Headed.UNMARKED ? UNMARKED_SECTION : heading.level();
    }
}
