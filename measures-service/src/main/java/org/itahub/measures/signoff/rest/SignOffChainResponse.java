package org.itahub.measures.signoff.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.signoff.domain.Chain;
import org.itahub.measures.signoff.domain.Step;

/** An agency's chain, lowest post first. */
@Schema(examples = """
        {"agencyCode": "H140001",
         "steps": [{"position": 1, "post": "ปลัดองค์การบริหารส่วนตำบล", "holder": "lumphli-clerk",
                    "standIns": [{"holder": "lumphli-deputy", "from": "2022-12-01", "to": "2022-12-15"}]},
                   {"position": 2, "post": "นายกองค์การบริหารส่วนตำบล", "holder": "lumphli-chief", "standIns": []}]}""")
record SignOffChainResponse(String agencyCode, List<Step> steps) {
    static SignOffChainResponse of(String agencyCode, Chain chain) {
        return new SignOffChainResponse(agencyCode, chain.steps());
    }
}
