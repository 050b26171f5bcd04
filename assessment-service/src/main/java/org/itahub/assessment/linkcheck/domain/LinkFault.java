package org.itahub.assessment.linkcheck.domain;

/** Why a link could not be reached. */
public enum LinkFault {
    /** A status from 400 other than that of something that is not there. */
    HTTP_ERROR(false),
    /** 404 or 410. */
    NOT_FOUND(true),
    HOST_UNKNOWN(false),
    CONNECTION_FAILED(false),
    /** The certificate is not one for that host, is over, or is nobody's who is trusted. */
    TLS_FAILED(false),
    TIMED_OUT(false),
    TOO_MANY_REDIRECTS(true),
    /** It leads to an address that is not of the public internet. */
    ADDRESS_REFUSED(true),
    /** It leads to something that is no address of the web. */
    NOT_HTTP(true);

    private final boolean definite;

    LinkFault(boolean definite) {
        this.definite = definite;
    }

    /** True where trying again would say the same. */
    public boolean isDefinite() {
        return definite;
    }

    /** The fault of an answer with that status; 400 or more. */
    public static LinkFault ofStatus(int status) {
        return status == 404 || status == 410 ? NOT_FOUND : HTTP_ERROR;
    }
}
