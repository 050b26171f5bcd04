package org.itahub.assessment.framework;

/**
 * Something that rests on frameworks, such as results or surveys. From the first on, a year's framework is not replaced
 * any more. Each feature with a reference to a framework brings a bean of its own.
 */
public interface FrameworkUse {

    /** True if anything of this kind rests on the year's framework, whichever version. */
    boolean restsOn(int fiscalYear);
}
