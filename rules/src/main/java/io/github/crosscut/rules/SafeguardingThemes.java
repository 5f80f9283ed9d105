package io.github.crosscut.rules;

import io.github.crosscut.RulePack;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.models.EnglishModels;

/** The bundled pack: the cross-cutting themes of safeguarding case reviews. */
public final class SafeguardingThemes {

    private SafeguardingThemes() {}

    /** The pack. Each call loads it anew, in some tenths of a second; keep what you get. */
    public static RulePack pack() {
        return RulePack.bundled(SafeguardingThemes.class);
    }

    /** A classifier on the pack and the English models; immutable and thread-safe, nothing to close. Keep it. */
    public static ThemeClassifier classifier() {
        return ThemeClassifier.of(pack(), EnglishModels.analyzer());
    }
}
