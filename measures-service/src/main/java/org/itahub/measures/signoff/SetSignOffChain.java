package org.itahub.measures.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.signoff.domain.Chain;
import org.itahub.measures.signoff.domain.ChainFinding;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Sets an agency's chain, for plans submitted from now on. */
@ApplicationScoped
public class SetSignOffChain {
    private final AgencyAccess access;
    private final SignOffChains chains;
    private final AuditTrail audit;

    SetSignOffChain(AgencyAccess access, SignOffChains chains, AuditTrail audit) {
        this.access = access;
        this.chains = chains;
        this.audit = audit;
    }

    /**
     * @param ifMatch needed to replace a chain, not to set the first
     * @throws Problem 422 {@code sign-off-chain-invalid} with each fault and its place
     * @return the stored chain; its version is 0 if it is the agency's first
     */
    @Transactional
    public StoredChain of(String agencyCode, Chain chain, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        requireValid(chain);
        Optional<StoredChain> before = chains.find(agencyCode);
        before.ifPresent(stored -> ETags.requireMatch(ifMatch, stored.version()));
        boolean kept = before.isPresent()
                ? chains.replace(agencyCode, chain, before.get().version())
                : chains.insert(agencyCode, chain);
        if (!kept) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED);
        }
        audit.record(AuditEntry.of(
                "sign-off-chain.set",
                "agencies/" + agencyCode + "/sign-off-chain",
                agencyCode,
                agency.province(),
                before.map(StoredChain::chain).orElse(null),
                chain));
        return new StoredChain(chain, before.map(stored -> stored.version() + 1).orElse(0L));
    }

    private static void requireValid(Chain chain) {
        List<Fault> faults = ChainFinding.of(chain).stream()
                .map(finding -> new Fault(
                        finding.pointer(),
                        finding.fault().code(),
                        Wording.of(finding.fault().th(), finding.fault().en())))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.of(SignOffProblem.SIGN_OFF_CHAIN_INVALID, faults.size())
                    .with(faults);
        }
    }
}
