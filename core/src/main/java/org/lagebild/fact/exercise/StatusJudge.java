package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.TenseReader;
import org.lagebild.annotation.Time;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Exercise.Status;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.language.Word;

/** Judges the status of an exercise as of the article: cancellation first, then dates, then words and tenses. */
final class StatusJudge {
    private static final int CLOSE = 4;
    private static final int NEAR = 10;
    private static final int LONGEST_DAYS = 60;
    private static final String AFTER = "status-after";

    /** What may stand between a preposition and its exercise. */
    private static final Set<String> LINKS = Set.of("DET", "ADJ", "NUM");

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;
    private final Spans excluded = new Spans();

    StatusJudge(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
        findings.of("not-status").forEach(finding -> excluded.add(finding.span()));
    }

    Status judge(Draft draft) {
        StatusVotes votes = words(draft);
        Status status = judge(draft, votes);
        claim(draft, status, votes.vote(status));
        return status;
    }

    private Status judge(Draft draft, StatusVotes votes) {
        for (Status decided : new Status[] {Status.CANCELLED, Status.POSTPONED}) {
            if (votes.weight(decided) >= 2) {
                return decided;
            }
        }
        Status dated = byDates(draft, day(draft.start()), lastDay(draft));
        if (dated == null) {
            Status said = votes.most(draft.earlierEditionOf() != null ? Status.COMPLETED : Status.UNKNOWN);
            Status found = byEdges(draft, said);
            return found == Status.UNKNOWN ? byTense(draft) : found;
        }
        boolean over = dated == Status.ONGOING && endsToday(draft) && votes.weight(Status.COMPLETED) >= CLOSE;
        return over ? Status.COMPLETED : dated;
    }

    /** Keeps the words that the status rests on; where none say it, the dates do. */
    private void claim(Draft draft, Status status, StatusVotes.@Nullable Vote vote) {
        Dates date = draft.end() != null ? draft.end() : draft.start();
        String value = status.name().toLowerCase(Locale.ROOT);
        if (vote != null) {
            draft.claim(article.claim("status", value, vote.span(), vote.rule(), Claim.Basis.STATED));
        } else if (date != null && status != Status.UNKNOWN) {
            draft.claim(article.claim("status", value, date.span(), "status.dates", Claim.Basis.INFERRED));
        } else if (status != Status.UNKNOWN) {
            draft.claim(article.claim("status", value, draft.first().span(), "status.tense", Claim.Basis.INFERRED));
        }
    }

    private boolean endsToday(Draft draft) {
        LocalDate end = day(draft.end());
        return end != null && end.equals(article.published());
    }

    /** What has begun and what has not ended, as far as days tell, is under way unless the words know better. */
    private Status byEdges(Draft draft, Status said) {
        LocalDate start = isVague(draft.start()) ? null : day(draft.start());
        LocalDate end = day(draft.end());
        LocalDate earliest = article.earliestPublished();
        LocalDate latest = article.latestPublished();
        boolean begun = start != null && earliest != null && !start.isAfter(earliest) && end == null;
        boolean open = end != null && latest != null && !end.isBefore(latest) && start == null;
        boolean unsaid = said == Status.UNKNOWN || begun && said == Status.PLANNED && isOneDay(draft.start());
        return (begun || open) && unsaid ? Status.ONGOING : said;
    }

    /** What is planned for this week has not begun on its Monday. */
    private boolean isOneDay(@Nullable Dates date) {
        return date != null
                && article.timesIn(date.span()).stream()
                        .allMatch(time ->
                                time.earliest() != null && time.earliest().equals(time.latest()));
    }

    /** Where neither days nor words say it, what stands before a mention, or the verb beside it, does. */
    private static Status byTense(Draft draft) {
        for (ExerciseMention mention : draft.mentions()) {
            Status told = byTense(mention);
            Status found = told != Status.PLANNED && isBehindIt(mention) ? Status.COMPLETED : told;
            if (found != Status.UNKNOWN) {
                return found;
            }
        }
        return Status.UNKNOWN;
    }

    /** "After the exercise": what is told comes behind it. */
    private static boolean isBehindIt(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        int at = mention.from() - 1;
        while (at > 0 && at > mention.from() - CLOSE && LINKS.contains(sentence.tag(at))) {
            at--;
        }
        return at >= 0 && sentence.is(at, AFTER);
    }

    /** The verb beside the mention looks back, at now or ahead. */
    private static Status byTense(ExerciseMention mention) {
        return switch (new TenseReader(mention.sentence()).around(mention.from(), mention.to())) {
            case PAST -> Status.COMPLETED;
            case PRESENT -> Status.ONGOING;
            case FUTURE -> Status.PLANNED;
            case EITHER, NONE -> Status.UNKNOWN;
        };
    }

    /** The day that is said, else the one that the length leads to from the first. */
    private static @Nullable LocalDate lastDay(Draft draft) {
        Dates start = draft.start();
        LocalDate first = day(start);
        Integer length = draft.durationDays();
        boolean counted = draft.end() == null && first != null && length != null && !isVague(start);
        return counted && first != null && length != null ? first.plusDays(length - 1L) : day(draft.end());
    }

    private static @Nullable LocalDate day(@Nullable Dates date) {
        return date == null ? null : date.day();
    }

    private @Nullable Status byDates(Draft draft, @Nullable LocalDate start, @Nullable LocalDate end) {
        LocalDate earliest = article.earliestPublished();
        LocalDate latest = article.latestPublished();
        if (end != null && earliest != null && isOver(end, earliest)) {
            return Status.COMPLETED;
        }
        if (start != null && latest != null && isAhead(start, latest)) {
            return Status.PLANNED;
        }
        LocalDate published = article.published();
        return published == null ? null : byDay(draft, start, end, published);
    }

    private static @Nullable Status byDay(
            Draft draft, @Nullable LocalDate start, @Nullable LocalDate end, LocalDate published) {
        if (start != null && end != null) {
            return isVague(draft.start()) && isVague(draft.end()) ? null : Status.ONGOING;
        }
        if (start != null && published.toEpochDay() - start.toEpochDay() > LONGEST_DAYS) {
            return Status.COMPLETED;
        }
        return byYear(draft.year(), published.getYear());
    }

    /** A month or a year around the day of publication leaves open on which side of that day it is held. */
    private static boolean isVague(@Nullable Dates date) {
        return date == null || !date.isDay();
    }

    private static @Nullable Status byYear(@Nullable Integer year, int now) {
        if (year == null || year == now) {
            return null;
        }
        return year < now ? Status.COMPLETED : Status.PLANNED;
    }

    /** A text whose day is only inferred from what it tells as past is written behind that. */
    private boolean isOver(LocalDate end, LocalDate earliest) {
        return end.isBefore(earliest) || article.published() == null && end.equals(earliest);
    }

    /** A text whose day is only inferred from what it tells as coming is written before that. */
    private boolean isAhead(LocalDate start, LocalDate latest) {
        return start.isAfter(latest) || article.published() == null && start.equals(latest);
    }

    /** How often words and tenses speak for each status, the nearer to a mention the heavier. */
    private StatusVotes words(Draft draft) {
        StatusVotes found = new StatusVotes();
        for (ExerciseMention mention : draft.mentions()) {
            for (Sentence.Hit hit : mention.sentence().terms("phase")) {
                count(draft, mention, hit, found);
            }
        }
        for (Finding finding : findings.of("status", draft)) {
            Status said = status(String.valueOf(finding.match().field("value")));
            boolean other = said == Status.CANCELLED && isOfEarlierTime(draft, finding);
            if (!excluded.overlaps(finding.span()) && !other) {
                found.add(said, finding.near() ? CLOSE : 1, finding.span(), finding.rule());
            }
        }
        findings.of("begun", draft).stream().filter(this::isItsOwn).findFirst().ifPresent(begun -> {
            found.drop(Status.PLANNED);
            found.add(Status.ONGOING, 1, begun.span(), begun.rule());
        });
        return found;
    }

    /** "Preparations have begun": near by, but something else than the exercise. */
    private boolean isItsOwn(Finding begun) {
        return begun.near() && !excluded.overlaps(begun.span());
    }

    /** "Last year it was called off" says nothing of this year's, "in March" nothing of December's. */
    private boolean isOfEarlierTime(Draft draft, Finding finding) {
        Integer year = draft.year() != null ? draft.year() : article.yearPublished();
        LocalDate start = day(draft.start());
        return article.timesIn(article.sentence(finding.at()).span()).stream()
                .map(Time::latest)
                .anyMatch(latest -> latest != null
                        && (year != null && latest.getYear() < year
                                || start != null && latest.isBefore(start.minusDays(LONGEST_DAYS))));
    }

    private void count(Draft draft, ExerciseMention mention, Sentence.Hit hit, StatusVotes found) {
        String value = hit.value();
        Span span = mention.sentence().span(hit.from(), hit.to());
        if (value != null && !value.isEmpty() && !excluded.overlaps(span) && topics.of(mention.at(), span) == draft) {
            Status said = status(value);
            boolean over = said == Status.ONGOING && isPast(mention.sentence(), hit);
            found.add(over ? Status.COMPLETED : said, weight(span, mention), span, "status.phase");
        }
    }

    /** Whether it can only be a verb that tells what was. */
    private static boolean isPast(Sentence sentence, Sentence.Hit hit) {
        Word word = sentence.token(hit.from()).word();
        return word.can("PAST") && word.can("FIN") && !word.can("PRES") && !word.can("PTCP2");
    }

    private static Status status(String value) {
        return Status.valueOf(value.toUpperCase(Locale.ROOT));
    }

    private static int weight(Span span, ExerciseMention mention) {
        int distance = Nearness.distance(span, mention);
        if (distance < CLOSE) {
            return CLOSE;
        }
        return distance < NEAR ? 2 : 1;
    }
}
