package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The headings that are open at a place of a document: its case, section and kind. Not thread-safe. */
final class Outline {

    private static final String BACKGROUND = "Background";

    /**
     * An open heading.
     *
     * @param caseId the case that it names, if it does
     * @param kind the kind that it tells; null where it tells none
     * @param silent whether nothing below it is a statement
     * @param hasKinds for a case: whether a heading below it tells a kind
     */
    record Open(
            int level,
            String words,
            @Nullable String caseId,
            @Nullable Kind kind,
            boolean silent,
            boolean hasKinds) {}

    private final @Nullable String documentCase;
    private final Kind documentKind;
    private final Deque<Open> open = new ArrayDeque<>();

    /** For a document that may name a case and a kind for all of it. */
    Outline(@Nullable String documentCase, Kind documentKind) {
        this.documentCase = documentCase;
        this.documentKind = documentKind;
    }

    /** Opens a heading, which closes those of its own and of deeper levels. */
    void open(Open heading) {
        while (!open.isEmpty() && open.element().level() >= heading.level()) {
            open.pop();
        }
        open.push(heading);
    }

    /** Closes all headings down to the case's. */
    void endCase() {
        while (inCase()) {
            open.pop();
        }
    }

    private boolean inCase() {
        return open.stream().anyMatch(heading -> heading.caseId() != null);
    }

    @Nullable
    String caseId() {
        return open.stream()
                .map(heading -> Optional.ofNullable(heading.caseId()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(documentCase);
    }

    @Nullable
    String section() {
        Open top = open.peek();
        if (top == null || top.caseId() == null) {
            return top == null ? null : top.words();
        }
        return kind() == Kind.BACKGROUND ? BACKGROUND : null;
    }

    /** The kind that the closest heading tells. What stands directly below a case's heading tells the case's facts. */
    Kind kind() {
        Open top = open.peek();
        if (top != null && top.caseId() != null && top.kind() == null && top.hasKinds()) {
            return Kind.BACKGROUND;
        }
        Iterator<Open> headings = open.iterator();
        while (headings.hasNext()) {
            Kind kind = headings.next().kind();
            if (kind != null) {
                return kind;
            }
        }
        return documentKind;
    }

    boolean isSilent() {
        for (Open heading : open) {
            if (heading.silent() || heading.kind() != null) {
                return heading.silent();
            }
        }
        return false;
    }

    /** The heading that was opened last, if any is open. */
    Optional<Open> top() {
        return Optional.ofNullable(open.peek());
    }
}
