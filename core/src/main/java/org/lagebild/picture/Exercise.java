package org.lagebild.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.judgement.ConflictFinder.Conflict;
import org.lagebild.picture.judgement.DateClaims.DateClaim;
import org.lagebild.picture.judgement.StatusJudgement;
import org.lagebild.picture.judgement.StatusJudgement.Step;
import org.lagebild.picture.judgement.StrengthJudgement.StrengthClaim;

/**
 * One edition of an exercise: what is judged of it, beside all the reports that it rests on.
 *
 * @param id the same for the same reports in any order
 * @param aliases other names that reports use
 * @param parent id of the exercise that it is part of; null where it is part of none
 * @param phases legs without a name of their own
 * @param status as the last report has it
 * @param presumedEnded whether its last day has passed without a report that it ended
 * @param origins how many independent reports speak of it
 * @param why what joined the reports
 */
public record Exercise(
        String id,
        @Nullable String name,
        @Nullable String series,
        @Nullable String edition,
        List<String> aliases,
        @Nullable String parent,
        List<Phase> phases,
        String status,
        boolean presumedEnded,
        List<Step> statusHistory,
        @Nullable LocalDate lastReport,
        @Nullable String start,
        @Nullable String end,
        List<String> participants,
        List<String> host,
        List<Site> places,
        List<String> domains,
        List<DateClaim> dateClaims,
        List<StrengthClaim> strengthClaims,
        List<Conflict> conflicts,
        List<ReportedExercise> members,
        int origins,
        int articles,
        SortedSet<String> why) {
    /**
     * A leg of the exercise.
     *
     * @param name its name, else that of its first place
     * @param exercise id of the entry that holds its claims
     */
    public record Phase(
            @Nullable String name,
            @Nullable String start,
            @Nullable String end,
            String exercise) {}

    /** The same with reports that were kept apart from it, on a day that none of them lies behind; null for none. */
    public Exercise reported(List<ReportedExercise> reports, @Nullable LocalDate day) {
        return with(parent, phases, StatusJudgement.presumedEnded(status, end, day), reports);
    }

    Exercise within(@Nullable String whole, List<Phase> legs) {
        return with(whole, legs, presumedEnded, members);
    }

    private Exercise with(@Nullable String whole, List<Phase> legs, boolean presumed, List<ReportedExercise> reports) {
        return new Exercise(
                id,
                name,
                series,
                edition,
                aliases,
                whole,
                legs,
                status,
                presumed,
                statusHistory,
                lastReport,
                start,
                end,
                participants,
                host,
                places,
                domains,
                dateClaims,
                strengthClaims,
                conflicts,
                reports,
                origins,
                articles,
                why);
    }
}
