package org.itahub.assessment.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.itahub.assessment.framework.FrameworkFaultWording;
import org.itahub.assessment.framework.PostFramework;
import org.itahub.assessment.framework.domain.FrameworkCheck;
import org.itahub.assessment.framework.domain.FrameworkRules;
import org.itahub.assessment.framework.draft.store.DraftStore;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Faults;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;

/** Reads a draft, and says what still stands in the way of publishing it. */
@ApplicationScoped
public class ReadDraft {

    private final DraftStore store;
    private final PostFramework post;

    ReadDraft(DraftStore store, PostFramework post) {
        this.store = store;
        this.post = post;
    }

    /** @throws Problem 404 if the year has no draft */
    public FrameworkDraft read(int fiscalYear) {
        return store.find(fiscalYear).orElseThrow(() -> Problem.of(DraftProblem.FRAMEWORK_DRAFT_NOT_FOUND, fiscalYear));
    }

    /**
     * Everything for which {@link PublishDraft} would refuse the draft now; nothing if it would take it.
     *
     * @throws Problem 404 if the year has no draft
     */
    public List<Fault> obstacles(int fiscalYear) {
        FrameworkDraft draft = read(fiscalYear);
        List<Fault> obstacles = new ArrayList<>(
                switch (FrameworkRules.check(draft.document().toContent())) {
                    case FrameworkCheck.Sound sound -> List.of();
                    case FrameworkCheck.Faulty faulty ->
                        faulty.faults().stream().map(FrameworkFaultWording::of).toList();
                });
        if (post.isUsed(fiscalYear)) {
            obstacles.add(Faults.at("/fiscalYear", AssessmentProblem.FRAMEWORK_IN_USE, fiscalYear));
        }
        return List.copyOf(obstacles);
    }
}
