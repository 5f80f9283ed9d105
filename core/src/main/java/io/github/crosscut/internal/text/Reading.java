package io.github.crosscut.internal.text;

import io.github.crosscut.Stance;
import io.github.crosscut.fact.Mention;
import java.util.List;
import java.util.Map;

/**
 * What the words of a statement say, before any rule has looked at it.
 *
 * @param mentions the concepts mentioned, by sentence, then concept, then scope
 * @param stances for each sentence the weight that its cues give to each stance; no entry for a stance without cues
 */
public record Reading(List<Mention> mentions, List<Map<Stance, Integer>> stances) {

    public Reading {
        mentions = List.copyOf(mentions);
        stances = List.copyOf(stances);
    }
}
