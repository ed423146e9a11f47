import { CustomChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { currentLanguage } from 'Frontend/lib/i18n';
import { intervals, type Point } from './_intervals';

register([CustomChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);

/** Each estate's figure as a dot with its interval; the table beside it holds the same numbers. */
export default function Chart({
  points,
  label,
  format,
}: {
  points: readonly Point[];
  label: string;
  format: (value: number) => string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);

  useEffect(() => {
    if (!place.current) return undefined;
    const made = init(place.current, undefined, { renderer: 'svg', locale: currentLanguage() === 'en' ? 'EN' : 'ZH' });
    chart.current = made;
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      made.dispose();
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(intervals(points, format), true);
  }, [points, format]);

  return (
    <figure className="panel" style={{ margin: 0 }}>
      <figcaption className="small muted">{label}</figcaption>
      <div
        ref={place}
        style={{ height: `${Math.max(10, points.length * 2.25 + 4)}rem` }}
        role="img"
        aria-label={label}
      />
    </figure>
  );
}
