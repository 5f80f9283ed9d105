/**
 * Reads and writes REFI-QDA, the exchange format of programs for qualitative analysis: projects ({@code .qdpx}) and codebooks
 * ({@code .qdc}).
 *
 * <pre>{@code
 * User ann = User.named("Ann");
 * Code hope = Code.of("Hope", "Something may still go well.");
 * TextSource talk = TextSource.of("talk", "We may win.").with(Selection.of("talk", 3, 6, hope, Authorship.of(ann, when)));
 * Project project = Project.builder("study").user(ann).code(hope).source(talk).build();
 * RefiQda.write(project, Files.newOutputStream(Path.of("study.qdpx")));
 * Reading<Project> back = RefiQda.readProject(Path.of("study.qdpx"));
 * }</pre>
 *
 * <p>Start with {@link io.github.crosscut.refiqda.RefiQda}. Records are immutable. Positions are Unicode code points, zero-based,
 * {@code end} exclusive; {@link io.github.crosscut.refiqda.CodePoints} converts from and to UTF-16. The same project gives the
 * same bytes. Files of others are read as they come and what had to be guessed is told; files that could do harm are refused.
 */
@NullMarked
package io.github.crosscut.refiqda;

import org.jspecify.annotations.NullMarked;
