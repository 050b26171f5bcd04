package org.itahub.platform.files.rest;

import org.itahub.platform.files.domain.WebLink;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Wording;

/** Links as they stand in requests. */
public final class WebLinks {
    private WebLinks() {}

    /** The fault of a link that is not taken: the problem's code, where it stands and why. */
    public static Fault fault(ProblemType problem, String place, WebLink.Reading.Refused refused) {
        WebLink.Fault why = refused.fault();
        return new Fault(place, problem.code(), Wording.of(why.th(), why.en()));
    }
}
