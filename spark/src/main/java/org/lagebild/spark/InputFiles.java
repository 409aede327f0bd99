package org.lagebild.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.lagebild.ingest.FileSource;

/** Finds the files below what the user named, on any file system that Hadoop knows; names may be patterns. */
final class InputFiles {
    private final Configuration configuration;

    InputFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * Every file once, in the order of their paths.
     *
     * @throws FileNotFoundException where an input does not exist
     */
    List<InputFile> below(List<String> inputs) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (String input : inputs) {
            add(input, files);
        }
        return files.stream()
                .distinct()
                .sorted(Comparator.comparing(InputFile::path))
                .toList();
    }

    private void add(String input, List<InputFile> files) throws IOException {
        Path pattern = new Path(input);
        FileSystem system = pattern.getFileSystem(configuration);
        FileStatus[] found = system.globStatus(pattern);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException(
                    input + " does not exist. Maybe the path is relative to another folder, or a scheme is missing?");
        }
        for (FileStatus one : found) {
            RemoteIterator<LocatedFileStatus> below = system.listFiles(one.getPath(), true);
            while (below.hasNext()) {
                FileStatus file = below.next();
                if (!isHidden(file.getPath())
                        && FileSource.isReadable(file.getPath().getName())) {
                    files.add(new InputFile(file.getPath().toString(), file.getLen(), file.getModificationTime()));
                }
            }
        }
    }

    /** What other jobs write beside their results. */
    private static boolean isHidden(Path path) {
        return path.getName().startsWith(".") || path.getName().startsWith("_");
    }
}
