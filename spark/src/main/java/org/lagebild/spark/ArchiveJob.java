package org.lagebild.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads an archive of any size into readings and one picture, as Parquet. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads a whole archive into readings and one picture, on one machine or on a Spark cluster.")
public final class ArchiveJob implements Callable<Integer> {
    private static final String LOCAL = "local[*]";

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "files, folders or patterns, on any file system that Hadoop knows; none: what was read before")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where readings and picture go")
    private String out = "";

    @Option(
            names = "--batch",
            paramLabel = "MB",
            description =
                    "how much is committed together; a killed job goes on after the last batch (default: ${DEFAULT-VALUE})")
    private long batch = 8192;

    @Option(
            names = "--print",
            description = "print the readings as JSON lines when all is done, for \"add --readings -\"")
    private boolean print;

    /** Runs the job and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new ArchiveJob())
                .setExecutionExceptionHandler((e, command, result) -> {
                    command.getErr().println("lagebild archive: " + e.getMessage());
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        SparkConf conf = new SparkConf().setAppName("Lagebild archive").setIfMissing("spark.master", LOCAL);
        try (SparkSession session = SparkSession.builder().config(conf).getOrCreate()) {
            Configuration configuration = session.sparkContext().hadoopConfiguration();
            Ledger ledger = Ledger.open(new Path(out), configuration);
            if (!inputs.isEmpty()) {
                readAll(session, ledger, unread(new InputFiles(configuration).below(inputs), ledger.files()));
                System.err.println(new PictureStep(session).write(readings(session, ledger), ledger.nextPicture()));
                ledger.showPicture();
            }
            if (print) {
                print(readings(session, ledger));
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private List<Batch> unread(List<InputFile> files, Set<InputFile> finished) {
        return Batch.of(files.stream().filter(file -> !finished.contains(file)).toList(), batch << 20);
    }

    private static void readAll(SparkSession session, Ledger ledger, List<Batch> batches) throws IOException {
        Progress progress = new Progress(batches);
        for (Batch batch : batches) {
            Counts counts = new Counts(session.sparkContext());
            read(session, batch, ledger.readingsOf(batch.id()), counts);
            ledger.finish(batch, counts);
            progress.done(batch, counts);
        }
    }

    private static void read(SparkSession session, Batch batch, Path readings, Counts counts) {
        List<List<InputFile>> tasks = batch.tasks(session.sparkContext().defaultParallelism());
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(session.sparkContext())
                .parallelize(tasks, tasks.size())
                .flatMap(new ReadFiles(session.sparkContext().hadoopConfiguration(), counts));
        session.createDataFrame(rows, ReadingRow.SCHEMA)
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("month", "language")
                .parquet(readings.toString());
    }

    /** The readings of all finished batches, of this run and of those before. */
    private static JavaRDD<Row> readings(SparkSession session, Ledger ledger) throws IOException {
        String[] finished = ledger.finished().stream()
                .map(batch -> ledger.readingsOf(batch).toString())
                .toArray(String[]::new);
        return session.read()
                .schema(ReadingRow.SCHEMA)
                .option("basePath", ledger.readings().toString())
                .parquet(finished)
                .javaRDD();
    }

    private static void print(JavaRDD<Row> readings) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        readings.map(row -> row.<String>getAs("reading"))
                .filter(reading -> reading != null)
                .toLocalIterator()
                .forEachRemaining(out::println);
        out.flush();
    }
}
