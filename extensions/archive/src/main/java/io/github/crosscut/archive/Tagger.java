package io.github.crosscut.archive;

import io.github.crosscut.RulePack;

/**
 * What statements were tagged by. As long as it is the same, they need not be tagged again.
 *
 * @param engine the version of what applied the rules
 * @param pack the rule pack's name
 * @param version the rule pack's version
 * @param released the day on which that version was released, ISO 8601
 * @param digest the rule pack's fingerprint
 */
public record Tagger(String engine, String pack, String version, String released, String digest) {

    /** A rule pack, applied by that version of the engine. */
    public static Tagger of(String engine, RulePack pack) {
        return new Tagger(engine, pack.name(), pack.version(), pack.released().toString(), pack.digest());
    }
}
