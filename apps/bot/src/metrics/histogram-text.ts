import { bounds, type Labels, type Spread } from './meter.ts';

/**
 * A histogram in the text format of Prometheus. The library writes only those that it was given one observation after the
 * other. Labels come from closed lists, so none has to be escaped.
 */
export const histogramText = (name: string, help: string, spreads: readonly Spread[]): string =>
  [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...spreads.flatMap((spread) => seriesOf(name, spread))]
    .map((line) => `${line}\n`)
    .join('');

const seriesOf = (name: string, { labels, atMost, count, sum }: Spread): string[] => [
  ...bounds.map((bound, index) => line(`${name}_bucket`, { ...labels, le: String(bound) }, atMost[index] ?? 0)),
  line(`${name}_bucket`, { ...labels, le: '+Inf' }, count),
  line(`${name}_sum`, labels, sum),
  line(`${name}_count`, labels, count),
];

const line = (name: string, labels: Labels, value: number): string => {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
  return `${name}{${pairs.join(',')}} ${value}`;
};
