/**
 * Charts made of a few plain shapes: of scores as bars, a radar or a line over years, of counts as bars and divided bars. A
 * chart knows nothing of where it is shown; {@link org.itahub.reporting.document.chart.Svg} writes it for a browser, and the
 * PDF draws that same SVG.
 */
package org.itahub.reporting.document.chart;
