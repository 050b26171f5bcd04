package org.itahub.assessment.survey.rest;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.itahub.assessment.survey.IssueTokens;
import org.itahub.assessment.survey.QrCodes;
import org.itahub.assessment.survey.SurveyLinks;
import org.itahub.platform.thai.ThaiDates;

/** A page of slips: one for each token, to be printed, cut and drawn from a box. */
final class Slips {

    private static final String STYLE = """
            body{font-family:Sarabun,"TH Sarabun New",sans-serif;margin:1cm}
            ul{display:flex;flex-wrap:wrap;list-style:none;margin:0;padding:0}
            li{border:1px dashed #666;box-sizing:border-box;padding:.4cm;width:50%;break-inside:avoid}
            svg{float:left;height:3.2cm;margin-right:.3cm;width:3.2cm}
            p{font-size:11pt;line-height:1.35;margin:0 0 .1cm}
            code{font-size:8pt;overflow-wrap:anywhere}""";

    private Slips() {}

    static String page(IssueTokens.Fresh fresh, SurveyLinks links) {
        String title = escaped(fresh.agency().nameTh()) + " · "
                + escaped(fresh.survey().instrument()) + " " + fresh.survey().fiscalYear();
        String until = day(fresh.survey().terms().closesOn());
        String slips = fresh.tokens().stream()
                .map(links::to)
                .map(link -> slip(title, until, link))
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="th"><head><meta charset="utf-8"><title>%s</title><style>%s</style></head>
                <body><ul>
                %s
                </ul></body></html>
                """.formatted(title, STYLE, slips);
    }

    private static String slip(String title, String until, String link) {
        return """
                <li>%s<p><strong>%s</strong></p><p>ใช้ตอบได้หนึ่งครั้ง ภายใน %s</p>\
                <p>คำตอบไม่ระบุตัวผู้ตอบ</p><p><code>%s</code></p></li>""".formatted(QrCodes.svg(link), title, until, escaped(link));
    }

    private static String day(LocalDate day) {
        return escaped(ThaiDates.longDate(day));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
