package org.itahub.measures.signoff.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.signoff.domain.Chain;
import org.itahub.measures.signoff.domain.Step;

/** The posts that sign an agency's plans, lowest first. */
@Schema(examples = """
        {"steps": [{"post": "ปลัดองค์การบริหารส่วนตำบล", "holder": "lumphli-clerk"},
                   {"post": "นายกองค์การบริหารส่วนตำบล", "holder": "lumphli-chief"}]}""")
record SignOffChainRequest(
        @NotEmpty @Size(max = Chain.LONGEST) List<@Valid @NotNull Post> steps) {
    /**
     * @param post the post's name
     * @param holder the user name of who holds it
     */
    @Schema(name = "SignOffPost")
    record Post(
            @NotBlank @Size(max = 200) String post,
            @NotBlank @Size(max = 200) String holder) {}

    Chain chain() {
        return new Chain(IntStream.range(0, steps.size())
                .mapToObj(i -> new Step(
                        i + 1,
                        steps.get(i).post().strip(),
                        steps.get(i).holder().strip()))
                .toList());
    }
}
