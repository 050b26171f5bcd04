import * as echarts from 'echarts/core';
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const FONT = { fontFamily: 'Sarabun', fontSize: 14 };
const COLOURS = { accepted: '#1b7f5c', waiting: '#e0a100', returned: '#c4572f', outstanding: '#c9ced6', level: '#1f4e8c' };

function base(description) {
  return {
    textStyle: FONT,
    animation: false,
    aria: { enabled: true, label: { description } },
    tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } },
    grid: { left: 36, right: 12, top: 36, bottom: 28 },
    yAxis: { type: 'value', minInterval: 1 },
  };
}

/** How many agencies stand at each level. */
export function levels(overview, texts) {
  return {
    ...base(texts.levels),
    xAxis: { type: 'category', data: overview.levels.map((l) => l.code) },
    series: [
      {
        type: 'bar',
        name: texts.agencies,
        barMaxWidth: 48,
        itemStyle: { color: COLOURS.level },
        label: { show: true, position: 'top' },
        data: overview.levels.map((l) => l.count),
      },
    ],
  };
}

/** For each quarter, how far the reports that are due have come. */
export function quarters(overview, texts) {
  const parts = ['accepted', 'waiting', 'returned', 'outstanding'];
  const count = (q, part) =>
    ({ waiting: q.submitted - q.accepted, outstanding: q.due - q.submitted - q.returned })[part] ?? q[part];
  return {
    ...base(texts.quarters(overview.planYear)),
    legend: { type: 'scroll', top: 0, textStyle: FONT, data: parts.map((part) => texts[part]) },
    xAxis: { type: 'category', data: overview.quarters.map((q) => `${texts.quarter} ${q.quarter}`) },
    series: parts.map((part) => ({
      type: 'bar',
      stack: 'quarter',
      name: texts[part],
      barMaxWidth: 64,
      itemStyle: { color: COLOURS[part] },
      data: overview.quarters.map((q) => count(q, part)),
    })),
  };
}

/** Draws into the element and follows its width. */
export function draw(element, option) {
  const chart = echarts.getInstanceByDom(element) ?? echarts.init(element, null, { renderer: 'svg' });
  chart.setOption(option, true);
  if (!element.dataset.follows) {
    element.dataset.follows = 'width';
    new ResizeObserver(() => chart.resize()).observe(element);
  }
}
