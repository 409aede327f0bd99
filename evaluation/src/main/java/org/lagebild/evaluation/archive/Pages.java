package org.lagebild.evaluation.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.evaluate.GoldArticle;

/**
 * Pages as a news site serves them: an article of ours in an earlier year, with the furniture and scripts around it.
 */
final class Pages {
    private static final Pattern YEAR = Pattern.compile("\\b20[012]\\d\\b");
    private static final int MOST_YEARS = 9;
    private static final int NAVIGATION = 120;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private final List<GoldArticle> relevant;
    private final List<GoldArticle> others;
    private final Random random;
    private final int scriptBytes;

    /**
     * @param seed the same seed makes the same pages
     * @param scriptBytes how much script each page holds
     */
    Pages(List<GoldArticle> articles, long seed, int scriptBytes) {
        this.relevant = articles.stream().filter(GoldArticle::isRelevant).toList();
        this.others = articles.stream().filter(article -> !article.isRelevant()).toList();
        this.random = new Random(seed);
        this.scriptBytes = scriptBytes;
    }

    /** The next page, about an exercise or about anything else. */
    String next(int number, boolean isRelevant) {
        List<GoldArticle> from = isRelevant ? relevant : others;
        GoldArticle article = from.get(random.nextInt(from.size()));
        int years = random.nextInt(MOST_YEARS);
        LocalDate given = article.raw().published();
        LocalDate day = given == null ? FIRST_DAY.plusDays(random.nextInt(1000)) : given.minusYears(years);
        return page(number, day, shift(article.text(), years));
    }

    private String page(int number, LocalDate day, String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        StringBuilder page = new StringBuilder(1 << 16)
                .append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>")
                .append(escape(lines.get(0)))
                .append("</title><meta property=\"article:published_time\" content=\"")
                .append(day)
                .append("T08:00:00Z\">");
        script(page);
        page.append("</head><body><nav><ul>");
        for (int i = 0; i < NAVIGATION; i++) {
            page.append("<li><a href=\"/s/")
                    .append(random.nextInt(9999))
                    .append("\">")
                    .append(word())
                    .append("</a></li>");
        }
        page.append("</ul></nav><main><article><h1>")
                .append(escape(lines.get(0)))
                .append("</h1>");
        lines.stream()
                .skip(1)
                .forEach(line -> page.append("<p>").append(escape(line)).append("</p>\n"));
        return page.append("<p>")
                .append(number)
                .append(' ')
                .append(word())
                .append("</p></article></main><footer><a href=\"/i\">")
                .append(word())
                .append("</a></footer></body></html>")
                .toString();
    }

    /** What fills most of a page, and what no reader sees. */
    private void script(StringBuilder page) {
        page.append("<script>var s=\"");
        for (int i = 0; i < scriptBytes / 8; i++) {
            page.append(Integer.toHexString(random.nextInt())).append(i % 16 == 0 ? "\\\n" : "");
        }
        page.append("\";</script>");
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static String shift(String text, int years) {
        Matcher year = YEAR.matcher(text);
        return year.replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) - years));
    }

    private static String escape(@Nullable String text) {
        return String.valueOf(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
