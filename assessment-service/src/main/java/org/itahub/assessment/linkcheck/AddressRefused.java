package org.itahub.assessment.linkcheck;

/** A host leads to an address that is not of the public internet, and is not asked. */
final class AddressRefused extends Exception {

    private static final long serialVersionUID = 1;

    AddressRefused(String host) {
        super(host);
    }
}
