package org.itahub.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.itahub.reporting.edition.EditionsBed.download;
import static org.itahub.reporting.edition.EditionsBed.editions;
import static org.itahub.reporting.edition.EditionsBed.issue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.itahub.embedded.test.HubServers;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a copy says of itself: of an edition its number, date and code; of anything else that it is none. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class ImprintTest {
    private static final String AGENCY = "2130001";
    private static final String LIVE = "/api/v1/agencies/" + AGENCY + "/documents/measures-plan/2566";
    private static final Pattern RECT =
            Pattern.compile("<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\" fill=\"#000000\"");

    private static String address;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void an_edition() {
        if (address == null) {
            EditionsBed.plan(readModel, AGENCY, "อบต.คิวอาร์", "เลย");
            address = issue(AGENCY).then().statusCode(201).extract().path("addresses.verification");
        }
    }

    @Test
    void the_code_on_the_printed_page_leads_to_the_verification_page() {
        assertEquals(address, QrCodes.onLastPage(download(editions(AGENCY) + "/1.pdf")));
        String text = PdfText.of(download(editions(AGENCY) + "/1.pdf")).replace('\u00a0', ' ');
        assertTrue(text.contains("ฉบับที่ ๑ ออกเมื่อ"), text);
        assertTrue(text.contains(address), text);
    }

    @Test
    void so_does_the_code_on_the_screen() {
        String html = new String(download(editions(AGENCY) + "/1.html"), StandardCharsets.UTF_8);

        assertEquals(address, QrCodes.read(drawn(html)));
        assertTrue(html.contains("<a href=\"" + address + "\""));
        assertTrue(html.contains("ออกเมื่อ"));
    }

    @Test
    void so_does_the_picture_in_the_word_document() throws Exception {
        byte[] docx = download(editions(AGENCY) + "/1.docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            byte[] picture = word.getAllPictures().getFirst().getData();

            assertEquals(address, QrCodes.read(ImageIO.read(new ByteArrayInputStream(picture))));
            assertTrue(word.getParagraphs().stream()
                    .anyMatch(paragraph -> paragraph.getText().startsWith("ฉบับที่\u00a0๑ ออกเมื่อ")));
        }
    }

    @Test
    void a_document_that_is_no_edition_says_so_and_leads_to_the_newest() {
        String newest = "/published/o42/" + AGENCY + "/2566";

        given().get(LIVE + ".html")
                .then()
                .body(containsString("ไม่ใช่ฉบับที่ออกเป็นทางการ"))
                .body(containsString(newest + "\""))
                .body(not(containsString("class=\"qr\"")));
        assertTrue(PdfText.of(download(LIVE + ".pdf")).contains(newest));
        given().get(LIVE + ".json").then().body("blocks[-1].address", containsString(newest));
        assertFalse(new String(download(editions(AGENCY) + "/1.html"), StandardCharsets.UTF_8)
                .contains("ไม่ใช่ฉบับที่ออกเป็นทางการ"));
    }

    private static BufferedImage drawn(String html) {
        var picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 200, 200);
        pen.setColor(Color.BLACK);
        RECT.matcher(html)
                .results()
                .forEach(rect -> pen.fillRect(
                        2 * Integer.parseInt(rect.group(1)),
                        2 * Integer.parseInt(rect.group(2)),
                        2 * Integer.parseInt(rect.group(3)),
                        2 * Integer.parseInt(rect.group(4))));
        pen.dispose();
        return picture;
    }
}
