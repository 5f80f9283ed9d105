package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.Span;
import io.github.crosscut.documents.internal.layout.Cleaner;
import io.github.crosscut.documents.internal.layout.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds web and mail addresses, and takes out what only points to them. */
final class Addresses {

    private static final List<String> STARTS = List.of("http://", "https://", "www.", "mailto:");

    /** A sentence with more addresses is a list of them. */
    private static final int MOST = 10;

    private Addresses() {}

    /** Whether a text holds an address. */
    static boolean isIn(String text) {
        return find(text, 0).isPresent();
    }

    /** Whether a text begins with an address, also behind a bracket. */
    static boolean begins(String text) {
        return find(text, 0).filter(address -> address.start() <= 1).isPresent();
    }

    /** Whether a text ends with an address, or with one that a space breaks. */
    static boolean ends(String text) {
        Optional<Span> address = find(text, 0);
        while (address.isPresent()) {
            if (text.indexOf(' ', address.get().end() + 1) < 0) {
                return true;
            }
            address = find(text, address.get().end());
        }
        return false;
    }

    /**
     * A sentence without the addresses that stand in brackets ("(see https://…)"); empty where one stands outside, because
     * the sentence then says where to read on and nothing else.
     */
    static Passage without(Passage sentence) {
        Passage rest = sentence;
        Optional<Span> address = find(rest.text(), 0);
        for (int i = 0; address.isPresent(); i++) {
            int open = rest.text().lastIndexOf('(', address.get().start());
            int close = rest.text().indexOf(')', Math.max(0, address.get().end() - 1));
            if (i == MOST
                    || open < 0
                    || close < 0
                    || rest.text().substring(open, address.get().start()).contains(")")) {
                return Passage.EMPTY;
            }
            rest = Cleaner.clean(rest.without(open, close + 1));
            address = find(rest.text(), 0);
        }
        return rest;
    }

    private static Optional<Span> find(String text, int from) {
        int start = from;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Cleaner.isSpace(text.charAt(end))) {
                end++;
            }
            int at = addressIn(text, start, end);
            if (at >= 0) {
                return Optional.of(new Span(at, end));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** Where an address begins within a word; -1 where it holds none. */
    private static int addressIn(String text, int start, int end) {
        // Longer words are no words; their end says nothing.
        String word = text.substring(start, Math.min(end, start + 2000)).toLowerCase(Locale.ROOT);
        for (String sign : STARTS) {
            int at = word.indexOf(sign);
            if (at >= 0 && (at == 0 || !Character.isLetterOrDigit(word.charAt(at - 1)))) {
                return start + at;
            }
        }
        int at = word.indexOf('@');
        return at > 0 && word.indexOf('.', at) > at + 1 ? start : -1;
    }
}
