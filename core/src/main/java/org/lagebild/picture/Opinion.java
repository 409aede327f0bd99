package org.lagebild.picture;

import org.jspecify.annotations.Nullable;

/**
 * An assessment with what it is about in the picture. Assessments of several holders are never averaged.
 *
 * @param origin id of the {@link org.lagebild.picture.origin.Origin}
 * @param exercise id of the picture's exercise; null where it is about none
 */
public record Opinion(
        ReportedAssessment assessment,
        String origin,
        @Nullable String exercise) {}
