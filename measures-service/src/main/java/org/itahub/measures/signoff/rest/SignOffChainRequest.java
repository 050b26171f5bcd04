package org.itahub.measures.signoff.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.signoff.domain.Chain;
import org.itahub.measures.signoff.domain.StandIn;
import org.itahub.measures.signoff.domain.Step;

/** The posts that sign an agency's plans, lowest first. */
@Schema(examples = """
        {"steps": [{"post": "ปลัดองค์การบริหารส่วนตำบล", "holder": "lumphli-clerk",
                    "standIns": [{"holder": "lumphli-deputy", "from": "2022-12-01", "to": "2022-12-15"}]},
                   {"post": "นายกองค์การบริหารส่วนตำบล", "holder": "lumphli-chief"}]}""")
record SignOffChainRequest(
        @NotEmpty @Size(max = Chain.LONGEST) List<@Valid @NotNull Post> steps) {
    /**
     * @param post the post's name
     * @param holder the user name of who holds it
     * @param standIns who may decide in the holder's place, each on days of their own
     */
    @Schema(name = "SignOffPost")
    record Post(
            @NotBlank @Size(max = 200) String post,
            @NotBlank @Size(max = 200) String holder,
            @Size(max = 50) List<@Valid @NotNull Deputy> standIns) {
        Step step(int position) {
            return new Step(
                    position,
                    post.strip(),
                    holder.strip(),
                    standIns == null
                            ? List.of()
                            : standIns.stream().map(Deputy::standIn).toList());
        }
    }

    /**
     * @param holder the user name of who stands in
     * @param from the first day, in Bangkok
     * @param to the last day, included
     */
    @Schema(name = "StandInRequest")
    record Deputy(
            @NotBlank @Size(max = 200) String holder,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {
        StandIn standIn() {
            return new StandIn(holder.strip(), from, to);
        }
    }

    Chain chain() {
        return new Chain(IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).step(i + 1))
                .toList());
    }
}
