package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.fact.Exercise;
import org.lagebild.fact.Statement;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleSet;
import org.lagebild.world.World;

/** The whole way: mentions, whether the article is about armed forces, joining, describing. */
public final class Exercises {
    private final World world;
    private final MentionFinder mentions;
    private final RuleSet slots;
    private final RuleSet untold;

    public Exercises(LanguagePack language, World world) {
        this.world = world;
        this.mentions = new MentionFinder(language);
        this.slots = language.rules("slots");
        this.untold = language.rules("undisclosed");
    }

    /** Every exercise that the article reports, in the order of the text. */
    public List<Exercise> find(AnnotatedArticle annotated, List<Statement> statements) {
        ArticleView article = new ArticleView(annotated, statements);
        List<ExerciseMention> found = mentions.find(article);
        if (found.isEmpty() || !MilitaryContext.isMilitary(article, found)) {
            return List.of();
        }
        Sections sections = new Sections(article, found);
        List<Draft> drafts = new Joiner(article, world, sections).join(found);
        Topics topics = new Topics(article, sections, drafts, found);
        Findings findings = Findings.read(slots, article, topics);
        describe(article, topics, findings, drafts);
        ExerciseAssembler assembler = new ExerciseAssembler(article, topics, findings);
        List<Exercise> exercises = new ArrayList<>();
        for (Draft draft : drafts) {
            exercises.add(assembler.assemble(exercises.size() + 1, draft));
        }
        return exercises;
    }

    private void describe(ArticleView article, Topics topics, Findings findings, List<Draft> drafts) {
        new RoleFinder(article, topics, findings).fill(drafts);
        PlaceFinder places = new PlaceFinder(article, topics, findings, world);
        HostParty hosts = new HostParty(article, topics, findings, world);
        DateFinder dates = new DateFinder(article, topics, findings);
        StrengthFinder strengths = new StrengthFinder(article, topics);
        LengthFinder lengths = new LengthFinder(article, findings);
        new LinkFinder(article, topics).fill(drafts);
        DomainFinder domains = new DomainFinder(article, topics, findings);
        AnnouncerFinder announcers = new AnnouncerFinder(article, topics, findings, world);
        PurposeFinder purposes = new PurposeFinder(article, topics, findings);
        for (Draft draft : drafts) {
            places.fill(draft);
            hosts.fill(draft);
            dates.fill(draft);
            strengths.fill(draft);
            lengths.fill(draft);
            domains.fill(draft);
            announcers.fill(draft);
            purposes.fill(draft);
        }
        drafts.forEach(hosts::fillFromMain);
        announcers.issue();
        new UndisclosedFinder(article, topics, untold).fill();
    }
}
