package org.itahub.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that takes bodies of up to {@code ita.http.max-large-body-bytes} instead of {@code ita.http.max-body-bytes}.
 * It reads them as a stream and keeps no more than a part of one in memory.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LargeBody {}
