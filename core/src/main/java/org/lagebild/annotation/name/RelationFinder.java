package org.lagebild.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;
import org.lagebild.world.World;

/** Reads how the text places something relative to a border or another place, and sets what our map gives beside it. */
final class RelationFinder {
    private static final String REFERENCE_BORDER = "Reference.border";
    private static final String REFERENCE_PLACE = "Reference.place";
    private static final String BORDER_ID = "border:";
    private static final String AREA = "area";
    private static final int WIDEST_GAP = 10;
    private static final double AREA_SHARE = 0.4;

    private final RuleSet rules;
    private final RelationCheck check;

    RelationFinder(LanguagePack language, World world) {
        this.rules = language.rules("places");
        this.check = new RelationCheck(world);
    }

    /** The places of a sentence, each with its relation, and areas that are known by their relation only. */
    List<FoundPlace> relate(Sentence sentence, List<ActorFinder.FoundBorder> borders, List<FoundPlace> places) {
        if (borders.isEmpty() && places.isEmpty()) {
            return new ArrayList<>();
        }
        for (ActorFinder.FoundBorder border : borders) {
            sentence.add(REFERENCE_BORDER, border.from(), border.to(), BORDER_ID + codes(border), border);
        }
        for (FoundPlace place : places) {
            sentence.add(
                    REFERENCE_PLACE, place.from(), place.to(), place.place().name(), place);
        }
        List<FoundPlace> related = new ArrayList<>(places);
        for (RuleMatch match : rules.longest(sentence)) {
            attach(match, sentence, related);
        }
        related.sort((a, b) -> a.from() - b.from());
        return related;
    }

    private static String codes(ActorFinder.FoundBorder border) {
        return border.other() == null ? String.valueOf(border.state()) : border.state() + "-" + border.other();
    }

    private void attach(RuleMatch match, Sentence sentence, List<FoundPlace> places) {
        Sentence.Hit reference = match.capture("r");
        if (reference == null) {
            return;
        }
        RelationCheck.Claim claim = claim(match, reference);
        int subject = subject(match, sentence, reference, places);
        if (subject >= 0) {
            FoundPlace found = places.get(subject);
            places.set(subject, found.withRelation(check.relation(claim, found.place())));
        } else if (isArea(claim, reference, places)) {
            places.add(area(match, claim));
        }
    }

    /** Said with a distance, or to be at a border: the land there, which has no name of its own. */
    private boolean isArea(RelationCheck.Claim claim, Sentence.Hit reference, List<FoundPlace> places) {
        return claim.distanceKm() == null
                ? reference.payload() instanceof ActorFinder.FoundBorder
                : places.isEmpty() || check.area(claim) != null;
    }

    private static RelationCheck.Claim claim(RuleMatch match, Sentence.Hit reference) {
        String distance = match.field("distance");
        String unit = match.field("unit");
        Double km = distance == null ? null : number(distance, unit);
        String name = String.valueOf(reference.value());
        boolean isState = reference.payload() instanceof FoundPlace place
                && place.place().kind().equals(Sense.COUNTRY);
        String code = isState
                ? ((FoundPlace) Objects.requireNonNull(reference.payload()))
                        .place()
                        .country()
                : null;
        return new RelationCheck.Claim(
                km, match.field("direction"), code == null ? name : BORDER_ID + code, reference.payload());
    }

    private static @Nullable Double number(String distance, @Nullable String unit) {
        try {
            return Double.parseDouble(distance) * (unit == null ? 1 : Double.parseDouble(unit));
        } catch (NumberFormatException notPlain) {
            return null;
        }
    }

    /** The nearest place before the relation, else the one right behind it; -1 where there is none. */
    private static int subject(RuleMatch match, Sentence sentence, Sentence.Hit reference, List<FoundPlace> places) {
        int best = -1;
        for (int i = 0; i < places.size(); i++) {
            FoundPlace place = places.get(i);
            boolean isReference = place.from() < reference.to() && reference.from() < place.to();
            boolean isBefore = place.to() <= match.from() && match.from() - place.to() <= WIDEST_GAP;
            if (!isReference && isBefore && !place.place().kind().equals(Sense.COUNTRY)) {
                best = i;
            }
        }
        return best >= 0 ? best : behind(match, places);
    }

    private static int behind(RuleMatch match, List<FoundPlace> places) {
        for (int i = 0; i < places.size(); i++) {
            int gap = places.get(i).from() - match.to();
            if (gap >= 0 && gap <= 3 && match.field("before") != null) {
                return i;
            }
        }
        return -1;
    }

    /** Known by its relation only: an area around the reference, no pin of its own. */
    private FoundPlace area(RuleMatch match, RelationCheck.Claim claim) {
        RelationCheck.Area area = check.area(claim);
        Place place = new Place(
                match.span(),
                match.sentence().words(match.from(), match.to()),
                null,
                AREA,
                area == null ? null : area.country(),
                area == null ? null : area.lat(),
                area == null ? null : area.lon(),
                area == null ? null : area.radiusKm() * (claim.direction() == null ? 1 : AREA_SHARE),
                new Place.Relation(claim.distanceKm(), claim.direction(), claim.reference(), null, null),
                "relation",
                match.rule().name());
        return new FoundPlace(match.sentence(), match.from(), match.to(), place);
    }
}
