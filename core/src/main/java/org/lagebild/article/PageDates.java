package org.lagebild.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lagebild.article.Published.Basis;
import org.lagebild.language.PageWords;
import org.lagebild.language.PageWords.Role;

/** When a page was published: what it says for machines first, then its address, then what it says for people. */
final class PageDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "date_published",
        "pubdate",
        "publishdate",
        "publish_date",
        "publish-date",
        "publication_date",
        "publication-date",
        "published",
        "published_at",
        "published_time",
        "published-date",
        "publisheddate",
        "sailthru.date",
        "parsely-pub-date",
        "bt:pubdate",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "dc.date.created",
        "dc.created",
        "dc.issued",
        "datecreated",
        "article.published",
        "article.created",
        "article_date_original",
        "citation_publication_date",
        "citation_date",
        "citation_online_date",
        "prism.publicationdate",
        "rnews:datepublished",
        "og:pubdate",
        "originalpublicationdate",
        "article:publicationdate",
        "eprints.date",
        "vr:published_time",
        "release_date",
        "og:video:release_date",
        "video:release_date",
        "date",
        "created",
        "creation_date",
        "originaldate"
    };
    private static final String[] MODIFIED = {
        "article:modified_time", "og:updated_time", "datemodified", "dateupdated", "dcterms.modified",
                "dc.date.modified",
        "lastmodified", "last-modified", "revision_date", "modified", "updated_time", "article:updated_time"
    };
    private static final Pattern SCRIPT_DATE = Pattern.compile(
            "(?i)\"(?:date_?published|pub\\w{2,18}|first_?pub\\w{2,18})\\\\?\"\\s*:\\s*\\\\?\"((?:19|20)\\d\\d-?\\d\\d-?\\d\\d)");
    private static final int LONGEST_STAMP = 120;

    private final Document page;
    private final PageWords words;
    private final DateWords dates;
    private final JsonLd data;
    private final PageMeta meta;

    PageDates(Document page, PageWords words, DateWords dates, JsonLd data, PageMeta meta) {
        this.page = page;
        this.words = words;
        this.dates = dates;
        this.data = data;
        this.meta = meta;
    }

    /**
     * The day of publication.
     *
     * @param url of the page; null where it is unknown
     * @param retrieved the day on which the page was fetched; no later day, but for time zones, can be that of
     *     publication
     */
    Published find(@Nullable String url, @Nullable LocalDate retrieved) {
        Published found = find(url);
        LocalDate day = found.value();
        boolean possible = day == null || retrieved == null || !day.isAfter(retrieved.plusDays(1));
        return day != null && possible ? found : Published.notAfter(retrieved);
    }

    /** The day of the last change, where it lies between that of publication and that of retrieval. */
    @Nullable
    LocalDate updated(Published published, @Nullable LocalDate retrieved) {
        return data.text("dateModified")
                .or(() -> meta.first(MODIFIED))
                .flatMap(dates::ofStamp)
                .filter(day -> published.value() == null || !day.isBefore(published.value()))
                .filter(day -> retrieved == null || !day.isAfter(retrieved.plusDays(1)))
                .orElse(null);
    }

    private Published find(@Nullable String url) {
        Optional<LocalDate> said = data.text("datePublished")
                .flatMap(dates::ofStamp)
                .or(() -> meta.first(PUBLISHED).flatMap(dates::ofStamp))
                .or(() -> data.text("dateCreated").flatMap(dates::ofStamp))
                .or(() -> data.text("uploadDate").flatMap(dates::ofStamp))
                .or(this::marked);
        if (said.isPresent()) {
            return Published.on(asShown(said.get()), Basis.METADATA);
        }
        Optional<LocalDate> address = Optional.ofNullable(url).flatMap(DateWords::ofAddress);
        if (address.isPresent()) {
            return Published.on(address.get(), Basis.METADATA);
        }
        Optional<LocalDate> shown = shown();
        if (shown.isPresent()) {
            return Published.on(shown.get(), Basis.TEXT);
        }
        Optional<LocalDate> scripted = inScripts();
        if (scripted.isPresent()) {
            return Published.on(scripted.get(), Basis.METADATA);
        }
        return meta.first(MODIFIED)
                .or(() -> data.text("dateModified"))
                .flatMap(dates::ofStamp)
                .map(day -> Published.on(day, Basis.METADATA))
                .or(() -> inText().map(day -> Published.on(day, Basis.TEXT)))
                .orElse(Published.UNKNOWN);
    }

    /** Machines write the day in another time zone; the day that people are shown is the one printed. */
    private LocalDate asShown(LocalDate said) {
        return shown().filter(day -> Math.abs(day.toEpochDay() - said.toEpochDay()) == 1)
                .orElse(said);
    }

    /** A value in the data of a page that is built by a script. */
    private Optional<LocalDate> inScripts() {
        for (Element script : page.getElementsByTag("script")) {
            Matcher matcher = SCRIPT_DATE.matcher(script.data());
            if (matcher.find()) {
                return dates.ofStamp(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** An element that says that it holds the day of publication. */
    private Optional<LocalDate> marked() {
        for (Element element : page.select("[itemprop*=datePublished], time[pubdate], abbr.published, .dt-published")) {
            Optional<LocalDate> day = ofElement(element);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> ofElement(Element element) {
        for (String attribute : new String[] {"datetime", "content", "title", "data-date", "data-datetime"}) {
            Optional<LocalDate> day = dates.ofStamp(element.attr(attribute).strip());
            if (day.isPresent()) {
                return day;
            }
        }
        String text = element.text();
        return text.length() > LONGEST_STAMP ? Optional.empty() : dates.find(text);
    }

    /** The first stamp behind the headline; else the last one before it. */
    private Optional<LocalDate> shown() {
        LocalDate before = null;
        boolean behindHeadline = false;
        for (Element element : page.body().getAllElements()) {
            if (element.normalName().equals("h1")) {
                behindHeadline = true;
            } else if (isStamp(element)) {
                Optional<LocalDate> day = ofElement(element);
                if (day.isPresent() && !isElsewhere(element)) {
                    if (behindHeadline) {
                        return day;
                    }
                    before = before == null || page.selectFirst("h1") != null ? day.get() : before;
                }
            }
        }
        return Optional.ofNullable(before);
    }

    private boolean isStamp(Element element) {
        return element.normalName().equals("time") || roles(element).contains(Role.DATE);
    }

    /** Whether it stands among comments or beside the article. */
    private boolean isElsewhere(Element element) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            Set<Role> roles = roles(at);
            boolean aside = roles.contains(Role.DROP) && !roles.contains(Role.DATE) && !roles.contains(Role.LEDE);
            if (roles.contains(Role.COMMENTS)
                    || aside && !roles.contains(Role.BODY) && !roles.contains(Role.CONTENT)
                    || at.normalName().equals("footer")
                    || at.normalName().equals("aside")) {
                return !at.normalName().equals("body");
            }
        }
        return false;
    }

    private Set<Role> roles(Element element) {
        return element.hasAttr("class") || element.hasAttr("id")
                ? words.roles(element.className() + " " + element.id())
                : Set.of();
    }

    /** The first day in a short piece of text. */
    private Optional<LocalDate> inText() {
        for (Element element : page.body().getAllElements()) {
            for (Node node : element.childNodes()) {
                if (node instanceof TextNode text
                        && text.text().length() <= LONGEST_STAMP
                        && text.text().length() >= 6) {
                    Optional<LocalDate> day = dates.find(text.text());
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
