package org.itahub.measures.evidence.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.evidence.EvidenceProblem;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.platform.files.domain.WebLink;
import org.itahub.platform.files.rest.Titles;
import org.itahub.platform.files.rest.WebLinks;
import org.itahub.platform.problem.Problem;

/** A page or a document elsewhere that shows the work was done. */
@Schema(name = "EvidenceLinkRequest", examples = """
        {"kind": "LINK", "title": "ประกาศบนเว็บไซต์", "link": "https://example.go.th/announcement/12"}""")
record LinkRequest(
        @NotNull Kind kind,
        @NotBlank String title,
        @NotBlank String link) {
    /** Files are sent as they are, not in JSON. */
    enum Kind {
        LINK
    }

    Evidence.Link evidence() {
        String read = Titles.require(title, "/title");
        return switch (WebLink.read(link)) {
            case WebLink.Reading.Understood understood -> new Evidence.Link(read, understood.address());
            case WebLink.Reading.Refused refused -> throw invalid(refused);
        };
    }

    private static Problem invalid(WebLink.Reading.Refused refused) {
        EvidenceProblem type = EvidenceProblem.EVIDENCE_LINK_INVALID;
        return Problem.of(type).with(List.of(WebLinks.fault(type, "/link", refused)));
    }
}
