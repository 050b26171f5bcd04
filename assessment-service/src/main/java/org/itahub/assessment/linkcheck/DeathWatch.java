package org.itahub.assessment.linkcheck;

/** Is told of each link that was looked at and found dead, in the transaction that notes it. */
public interface DeathWatch {
    void dead(CheckedLink link);
}
