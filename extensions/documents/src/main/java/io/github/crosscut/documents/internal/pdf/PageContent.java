package io.github.crosscut.documents.internal.pdf;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param page from 0
 * @param unknown characters that the file does not say what they are
 * @param pictured part of the page that pictures cover, 0 to 1
 */
record PageContent(
        int page, double width, double height, List<Word> words, List<Rule> rules, int unknown, double pictured) {

    PageContent {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }
}
