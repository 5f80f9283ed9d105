package io.github.crosscut.batch.qda;

import io.github.crosscut.batch.qda.Correction.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one theme was coded in one statement, before and after. Not thread-safe. */
final class ThemeState {

    final List<CodedPlace> tagBefore = new ArrayList<>();
    final List<CodedPlace> cueBefore = new ArrayList<>();
    final List<CodedPlace> tagAfter = new ArrayList<>();
    final List<CodedPlace> cueAfter = new ArrayList<>();

    Optional<Verdict> verdict() {
        if (tagBefore.isEmpty()) {
            return ofCue();
        }
        if (tagAfter.isEmpty()) {
            return Optional.of(Verdict.REJECT);
        }
        if (!lost().isEmpty()) {
            return Optional.of(Verdict.MOVE);
        }
        return more().isEmpty() ? Optional.empty() : Optional.of(Verdict.CONFIRM);
    }

    private Optional<Verdict> ofCue() {
        if (!tagAfter.isEmpty()) {
            return Optional.of(cueBefore.isEmpty() ? Verdict.ADD : Verdict.CONFIRM);
        }
        return !cueBefore.isEmpty() && cueAfter.isEmpty() ? Optional.of(Verdict.REJECT) : Optional.empty();
    }

    /** The codings that a decision is about. */
    List<CodedPlace> about(Verdict verdict) {
        return switch (verdict) {
            case REJECT -> tagBefore.isEmpty() ? cueBefore : tagBefore;
            case ADD -> tagAfter;
            case CONFIRM -> tagBefore.isEmpty() ? tagAfter : more();
            case MOVE -> more().isEmpty() ? tagAfter : more();
        };
    }

    /** Whether codings went and none came. */
    boolean onlyLost() {
        return more().isEmpty();
    }

    private List<CodedPlace> lost() {
        return without(tagBefore, tagAfter);
    }

    private List<CodedPlace> more() {
        return without(tagAfter, tagBefore);
    }

    /** Those of some for which the others have none in the same place; two in one place need two. */
    private static List<CodedPlace> without(List<CodedPlace> some, List<CodedPlace> others) {
        var left = new ArrayList<>(others);
        var without = new ArrayList<CodedPlace>();
        for (CodedPlace one : some) {
            Optional<CodedPlace> partner = left.stream().filter(one::samePlace).findFirst();
            partner.ifPresentOrElse(left::remove, () -> without.add(one));
        }
        return without;
    }
}
