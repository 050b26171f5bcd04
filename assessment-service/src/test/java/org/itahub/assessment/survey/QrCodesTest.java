package org.itahub.assessment.survey;

import static org.hamcrest.Matchers.equalTo;
import static org.itahub.assessment.api.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** QR codes are read back. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class QrCodesTest {

    private static final Pattern SVG = Pattern.compile("<svg .*?</svg>", Pattern.DOTALL);
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int QUIET_ZONE = 4;

    @Test
    void the_open_links_code_leads_to_the_open_link() throws Exception {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        Response response = as(Tokens.officer(agency)).get(Surveys.path(agency, "EIT") + "/qr.svg");
        response.then().statusCode(200).header("Content-Type", equalTo("image/svg+xml;charset=UTF-8"));
        assertEquals("http://localhost:8081/survey/#" + link, decoded(response.asString()));
    }

    @Test
    void a_page_of_slips_has_one_code_a_token_which_opens_the_survey() throws Exception {
        String agency = Api.newAgency();
        Surveys.begin(agency, "IIT", 10);
        Response page =
                as(Tokens.officer(agency)).body("{\"number\": 3}").post(Surveys.path(agency, "IIT") + "/tokens/slips");
        page.then().statusCode(200).header("Cache-Control", equalTo("no-store"));
        List<String> links = new ArrayList<>();
        Matcher codes = SVG.matcher(page.asString());
        while (codes.find()) {
            links.add(decoded(codes.group()));
        }
        assertEquals(3, links.stream().distinct().count());
        for (String link : links) {
            Api.anybody()
                    .header("Survey-Key", Surveys.keyOf(link))
                    .get(Surveys.FORM)
                    .then()
                    .statusCode(200);
        }
        assertFalse(page.asString().replace("http://www.w3.org/2000/svg", "").contains("src="));
    }

    @Test
    void a_text_too_long_for_a_code_is_no_code() {
        assertThrows(IllegalArgumentException.class, () -> QrCodes.svg("x".repeat(5000)));
    }

    private static String decoded(String svg) throws ChecksumException, FormatException {
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        size.find();
        int modules = Integer.parseInt(size.group(1)) - 2 * QUIET_ZONE;
        BitMatrix bits = new BitMatrix(modules);
        Matcher dark = MODULE.matcher(svg);
        while (dark.find()) {
            bits.set(Integer.parseInt(dark.group(1)) - QUIET_ZONE, Integer.parseInt(dark.group(2)) - QUIET_ZONE);
        }
        return new Decoder().decode(bits).getText();
    }
}
