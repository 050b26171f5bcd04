/**
 * Charts of scores, made of a few plain shapes: bars, a radar, a line over years. A chart knows nothing of where it is
 * shown; {@link org.itahub.reporting.document.chart.Svg} writes it for a browser, and the PDF draws that same SVG.
 */
package org.itahub.reporting.document.chart;
