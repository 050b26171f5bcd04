package org.itahub.reporting.document.yearly;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.reporting.document.HouseStyle;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.Pages;
import org.itahub.reporting.document.chart.Lettering;

/** Lays a yearly report out as pages, the same for screen and paper. */
@ApplicationScoped
public class YearlyReportPages {
    private final Template template;
    private final Lettering lettering;

    YearlyReportPages(@Location("yearly-report/report") Template template, Lettering lettering) {
        this.template = template;
        this.lettering = lettering;
    }

    public Pages of(YearlyReport report, Numerals numerals) {
        String markup = template.data("report", report)
                .data("charts", YearlyCharts.of(report, lettering, numerals))
                .data("css", HouseStyle.css())
                .render();
        String owner = report.agency().nameTh() + " · ปีงบประมาณ พ.ศ. " + report.resultYear();
        return Pages.of(markup, owner, report.names(), numerals);
    }
}
