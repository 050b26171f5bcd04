package org.itahub.platform.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Map;

/** What a broken constraint means, in the hub's two languages. */
final class ConstraintWording {
    private ConstraintWording() {}

    static Wording of(String constraint, ConstraintViolation<?> violation) {
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> Wording.of("ต้องระบุ", "must be given");
            case "Size" ->
                Wording.of(
                        "ต้องมีขนาด " + limits.get("min") + " ถึง " + limits.get("max"),
                        "must have a size of " + limits.get("min") + " to " + limits.get("max"));
            case "Min" ->
                Wording.of("ต้องไม่น้อยกว่า " + limits.get("value"), "must be at least " + limits.get("value"));
            case "Max" -> Wording.of("ต้องไม่เกิน " + limits.get("value"), "must be at most " + limits.get("value"));
            case "Pattern" ->
                Wording.of(
                        "ต้องเป็นไปตามรูปแบบ " + limits.get("regexp"),
                        "must follow the pattern " + limits.get("regexp"));
            default -> Wording.of("ไม่ถูกต้อง", violation.getMessage());
        };
    }
}
