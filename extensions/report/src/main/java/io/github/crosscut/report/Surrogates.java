package io.github.crosscut.report;

import java.util.function.IntFunction;

/** Unpaired surrogates, which a Java string may hold and UTF-8 cannot. */
final class Surrogates {

    private Surrogates() {}

    /** The text with every unpaired surrogate replaced; the same string where it has none. */
    static String replaceUnpaired(String text, IntFunction<String> replacement) {
        // codePoints() joins pairs, so what is left in the surrogates' range stands alone.
        if (text.codePoints().noneMatch(Surrogates::unpaired)) {
            return text;
        }
        var replaced = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (unpaired(point)) {
                replaced.append(replacement.apply(point));
            } else {
                replaced.appendCodePoint(point);
            }
        });
        return replaced.toString();
    }

    private static boolean unpaired(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
