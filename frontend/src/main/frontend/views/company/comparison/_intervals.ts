/** One estate's figure in the chart. */
export interface Point {
  readonly name: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Too few records to be ranked: drawn hollow. */
  readonly few: boolean;
}

interface Api {
  value: (dimension: number) => number;
  coord: (point: [number, number]) => [number, number];
}

const jade = '#1f7a6f';
const grey = '#6b7674';

/** What ECharts needs to draw dots with whiskers, the first estate on top. */
export function intervals(points: readonly Point[], format: (value: number) => string) {
  return {
    animation: false,
    grid: { left: 8, right: 24, top: 8, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const point = points[dataIndex];
        if (!point) return '';
        const range =
          point.low !== null && point.high !== null ? ` (${format(point.low)} – ${format(point.high)})` : '';
        return `${escaped(point.name)}: ${format(point.value)}${range}`;
      },
    },
    xAxis: { type: 'value', axisLabel: { formatter: format }, scale: true },
    yAxis: { type: 'category', inverse: true, data: points.map(({ name }) => name), axisTick: { show: false } },
    series: [
      {
        type: 'custom',
        silent: true,
        data: points.map(({ low, high, value }, row) => [low ?? value, high ?? value, row]),
        encode: { x: [0, 1], y: 2 },
        renderItem: (_: unknown, api: Api) => {
          const from = api.coord([api.value(0), api.value(2)]);
          const to = api.coord([api.value(1), api.value(2)]);
          return {
            type: 'line',
            shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
            style: { stroke: points[api.value(2)]?.few ? grey : jade, lineWidth: 3, opacity: 0.45 },
          };
        },
      },
      {
        type: 'scatter',
        symbolSize: 11,
        data: points.map(({ value, few }, row) => ({
          value: [value, row],
          itemStyle: few ? { color: '#fff', borderColor: grey, borderWidth: 2 } : { color: jade },
        })),
      },
    ],
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
