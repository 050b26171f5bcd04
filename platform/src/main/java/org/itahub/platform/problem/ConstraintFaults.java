package org.itahub.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;

/** Bean Validation's violations as faults that point into the body or name the parameter. */
public final class ConstraintFaults {
    private ConstraintFaults() {}

    /** The problem that names each of the violations; there is at least one. */
    public static Problem explain(ConstraintViolationException e) {
        List<Fault> faults = e.getConstraintViolations().stream()
                .map(ConstraintFaults::fault)
                .sorted(java.util.Comparator.comparing(Fault::pointer).thenComparing(Fault::code))
                .toList();
        return Problem.of(PlatformProblem.INVALID_VALUE, faults.getFirst().pointer())
                .with(faults);
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Fault(
                pointer(violation.getPropertyPath()), code(constraint), ConstraintWording.of(constraint, violation));
    }

    private static String code(String constraint) {
        return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** Drops the method's and the body's own nodes, which mean nothing to a caller. */
    private static String pointer(Path path) {
        List<String> steps = new ArrayList<>();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    steps.add(node.getIndex().toString());
                }
                if (node.getKey() != null) {
                    steps.add(node.getKey().toString());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    steps.add(node.getName());
                }
            }
        }
        return steps.isEmpty() ? parameter : JsonPointers.of(steps);
    }
}
