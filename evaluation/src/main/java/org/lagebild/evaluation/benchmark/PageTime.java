package org.lagebild.evaluation.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lagebild.Lagebild;
import org.lagebild.ingest.FileSource;
import org.lagebild.ingest.Incoming;
import org.lagebild.ingest.RawArticle;

/** How many pages of a folder a second the article is taken out of with all that is said of it, in processor time. */
final class PageTime {
    private static final int ROUNDS = 4;

    private PageTime() {}

    public static void main(String[] args) throws IOException {
        Lagebild lagebild = Lagebild.load();
        List<RawArticle> pages = new ArrayList<>();
        FileSource.forEach(Path.of(args[0]), incoming -> {
            if (incoming instanceof Incoming.Article article) {
                pages.add(article.raw());
            }
        });
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.printf("round %d: %.0f of %d pages a second%n", round, measure(lagebild, pages), pages.size());
        }
    }

    private static double measure(Lagebild lagebild, List<RawArticle> pages) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        int letters = 0;
        for (RawArticle page : pages) {
            letters += lagebild.extract(page).text().length();
        }
        if (letters == 0) {
            throw new IllegalStateException("No page holds an article. Maybe another folder was meant?");
        }
        return pages.size() * 1e9 / (clock.getCurrentThreadCpuTime() - before);
    }
}
