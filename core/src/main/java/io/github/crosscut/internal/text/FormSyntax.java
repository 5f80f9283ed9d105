package io.github.crosscut.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the writing of a form: words, {@code (a|b|)} for alternatives, {@code ~} behind a word that inflects. */
final class FormSyntax {

    /** Behind a group; a possessive does not count, so it is no word of its own. */
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

    private final String text;
    private int next;

    private FormSyntax(String text) {
        this.text = text;
    }

    /** A part of a form: a word or a group of alternatives. */
    sealed interface Part {
        /** Whether it may stand for no word at all. */
        boolean mayBeEmpty();

        /** Whether it holds a word marked as inflecting. */
        boolean isMarked();
    }

    /** A written word, without its mark. */
    record Word(String text, boolean marked) implements Part {
        @Override
        public boolean mayBeEmpty() {
            return false;
        }

        @Override
        public boolean isMarked() {
            return marked;
        }
    }

    /** One of several sequences. */
    record Group(List<Sequence> alternatives) implements Part {
        @Override
        public boolean mayBeEmpty() {
            return alternatives.stream().anyMatch(it -> it.parts.stream().allMatch(Part::mayBeEmpty));
        }

        @Override
        public boolean isMarked() {
            return alternatives.stream().anyMatch(Sequence::isMarked);
        }
    }

    /** Parts one behind the other; may be empty. */
    record Sequence(List<Part> parts) {
        boolean isMarked() {
            return parts.stream().anyMatch(Part::isMarked);
        }
    }

    /**
     * The form as sequences in each of which the marks are the same whatever alternative is taken: an alternative without
     * a mark beside one with a mark makes two.
     */
    static List<Sequence> variants(String words) {
        return variants(new FormSyntax(words).alternatives().get(0));
    }

    private static List<Sequence> variants(Sequence sequence) {
        for (int i = 0; i < sequence.parts.size(); i++) {
            if (sequence.parts.get(i) instanceof Group group && group.isMarked()) {
                var marked =
                        group.alternatives.stream().filter(Sequence::isMarked).toList();
                var plain =
                        group.alternatives.stream().filter(it -> !it.isMarked()).toList();
                if (!plain.isEmpty()) {
                    var all = new ArrayList<>(variants(with(sequence, i, new Group(marked))));
                    all.addAll(variants(with(sequence, i, new Group(plain))));
                    return all;
                }
            }
        }
        return List.of(sequence);
    }

    private static Sequence with(Sequence sequence, int index, Part part) {
        var parts = new ArrayList<>(sequence.parts);
        parts.set(index, part);
        return new Sequence(List.copyOf(parts));
    }

    private List<Sequence> alternatives() {
        var alternatives = new ArrayList<Sequence>();
        alternatives.add(sequence());
        while (next < text.length() && text.charAt(next) == '|') {
            next++;
            alternatives.add(sequence());
        }
        return List.copyOf(alternatives);
    }

    private Sequence sequence() {
        var parts = new ArrayList<Part>();
        while (next < text.length() && "|)".indexOf(text.charAt(next)) < 0) {
            char c = text.charAt(next);
            if (c == '(') {
                next++;
                var group = new Group(alternatives());
                next++;
                parts.add(isMark() ? marked(group) : group);
            } else if (c == ' ') {
                next++;
            } else {
                Word word = word();
                if (!POSSESSIVE.contains(word.text)) {
                    parts.add(word);
                }
            }
        }
        return new Sequence(List.copyOf(parts));
    }

    private Word word() {
        int start = next;
        while (next < text.length() && " |()~".indexOf(text.charAt(next)) < 0) {
            next++;
        }
        String word = text.substring(start, next);
        return new Word(word, isMark());
    }

    /** Whether a mark stands here; passes it. */
    private boolean isMark() {
        boolean mark = next < text.length() && text.charAt(next) == '~';
        next += mark ? 1 : 0;
        return mark;
    }

    /** A mark behind a group marks the last word of each of its alternatives. */
    private static Group marked(Group group) {
        return new Group(group.alternatives.stream()
                .map(it -> it.parts.isEmpty()
                        ? it
                        : with(it, it.parts.size() - 1, marked(it.parts.get(it.parts.size() - 1))))
                .toList());
    }

    private static Part marked(Part part) {
        return part instanceof Word word ? new Word(word.text, true) : marked((Group) part);
    }
}
