package org.itahub.reporting.agency;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the documents and the province's figures need to know of an agency.
 *
 * @param code seven digits of the local administration department, or {@code H} and six digits given by the hub
 * @param nameTh the full official name, such as องค์การบริหารส่วนตำบลลุมพลี
 * @param province the Thai name without the word จังหวัด
 * @param district the Thai name without the word อำเภอ; may be empty
 */
public record Agency(String code, String nameTh, String nameEn, String type, String province, String district) {

    /** Names of the place, as far as known. */
    public Set<String> placeNames() {
        return Stream.of(province, district)
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.toSet());
    }
}
