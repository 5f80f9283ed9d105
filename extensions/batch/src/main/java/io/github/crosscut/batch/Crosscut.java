package io.github.crosscut.batch;

import io.github.crosscut.PackException;
import io.github.crosscut.archive.ArchiveException;
import io.github.crosscut.batch.text.Problem;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code crosscut} command. */
@Command(
        name = "crosscut",
        description =
                "Tags the learning statements of safeguarding case reviews with cross-cutting themes and shows the "
                        + "words and the rule behind every tag.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Results go to standard output, everything else to standard error.",
            "Exit codes: 0 all done; 1 some inputs failed, and are named; 2 wrong use, or something cannot be read or "
                    + "written; 3 an error of the program, or too little memory."
        })
public final class Crosscut implements Runnable {

    /** Commands that only ask an archive: no library that they use logs, and to set logging up takes half a second. */
    private static final Set<String> ASKING = Set.of("search", "kwic", "decide", "report");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    private Crosscut() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && ASKING.contains(arguments[0])) {
            System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
            System.setProperty("slf4j.internal.verbosity", "WARN");
        }
        System.exit(run(Streams.system(), arguments));
    }

    /**
     * Runs the command.
     *
     * @return the exit code: 0 all done; 1 some inputs failed; 2 wrong use, or something cannot be read or written; 3 an error of
     *     the program, or too little memory
     */
    public static int run(Streams streams, String... arguments) {
        var command = new CommandLine(new Crosscut())
                .addSubcommand(new TagCommand(streams))
                .addSubcommand(new ClassifyCommand(streams))
                .addSubcommand(new StatementsCommand(streams))
                .addSubcommand(new ExplainCommand(streams))
                .addSubcommand(new EvaluateCommand(streams))
                .addSubcommand(new CoverageCommand(streams))
                .addSubcommand(new ThemesCommand(streams))
                .addSubcommand(new ExportCommand(streams))
                .addSubcommand(new ReportCommand(streams))
                .addSubcommand(new SearchCommand(streams))
                .addSubcommand(new KwicCommand(streams))
                .addSubcommand(new DecideCommand(streams))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new ForgetCommand(streams))
                .addSubcommand(new ImportCommand(streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A statement may begin with @.
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((error, given) -> wrongUse(streams, error))
                .setExecutionExceptionHandler((error, line, given) -> failed(streams, error));
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError e) {
            streams.say(
                    "the memory does not suffice; give more (JAVA_OPTS=-Xmx4g), and have 'tag' work on one document at a "
                            + "time (--jobs 1)");
            return ExitCode.INTERNAL;
        } catch (LinkageError e) {
            streams.say("a part of the program is missing or does not fit; install it anew: " + e);
            return ExitCode.INTERNAL;
        } catch (Error e) {
            // Its message may hold a statement's text.
            streams.say("internal error: " + e.getClass().getName());
            return ExitCode.INTERNAL;
        }
    }

    /** Without a sub-command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which command? One of " + String.join(", ", spec.subcommands().keySet()));
    }

    private static int wrongUse(Streams streams, ParameterException error) {
        streams.say(Problem.of(error));
        streams.say("try '" + error.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.WRONG_USE;
    }

    private static int failed(Streams streams, Exception error) {
        if (error instanceof UsageException || error instanceof PackException || error instanceof ArchiveException) {
            streams.say(Problem.of(error));
            return ExitCode.WRONG_USE;
        }
        if (error instanceof IOException || error instanceof UncheckedIOException) {
            String problem = Problem.of(error);
            // Who closed the pipe (| head) knows that the output ends there.
            if (!problem.contains("Broken pipe")) {
                streams.say("cannot read or write: " + problem);
            }
            return ExitCode.WRONG_USE;
        }
        streams.say("internal error: " + error.getClass().getName());
        // The trace without the message, which may hold a statement's text.
        Arrays.stream(error.getStackTrace()).forEach(frame -> streams.err().println("    at " + frame));
        return ExitCode.INTERNAL;
    }
}
