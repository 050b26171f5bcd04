package org.itahub.platform.identity;

import java.util.Set;

/**
 * What a token said, kept for work that is done after its request. Rights that are withdrawn meanwhile are not noticed: a
 * token is good until it ends, and so is what was begun with it.
 *
 * @param agencies codes that the token names
 * @param provinces provinces that the token names, in Thai
 * @param scopes of a system
 */
public record CallerRights(
        String username, Set<String> roles, Set<String> agencies, Set<String> provinces, Set<String> scopes) {
    public CallerRights {
        roles = Set.copyOf(roles);
        agencies = Set.copyOf(agencies);
        provinces = Set.copyOf(provinces);
        scopes = Set.copyOf(scopes);
    }
}
