package io.github.crosscut.report.html;

import io.github.crosscut.report.DecisionRow;
import io.github.crosscut.report.RunRecord.Failure;
import java.util.List;

/** What people decided, and what could not be read or classified, in the shape in which the page holds it. */
record RunData(List<DecisionRow> decisions, List<Failure> failures) {}
