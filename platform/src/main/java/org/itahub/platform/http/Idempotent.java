package org.itahub.platform.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a creating POST that returns a {@code RestResponse}: with an {@code Idempotency-Key} its work is done once, and a
 * repeat gets the first answer again. The key is kept in the transaction of the work itself, for seven days.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
