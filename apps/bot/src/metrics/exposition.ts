import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Figures } from '../store/operator-store.ts';
import { histogramText } from './histogram-text.ts';
import type { Meter } from './meter.ts';

export interface ExpositionPorts {
  readonly meter: Meter;
  /** Undefined where the store cannot be read. */
  readonly figures: () => Promise<Figures | undefined>;
  /** Whether the bot's own health check could write the store. */
  readonly isWritable: () => Promise<boolean>;
  readonly now: () => number;
}

/** The numbers of the bot and of its process in the text format of Prometheus. */
export interface Exposition {
  readonly contentType: string;
  render(): Promise<string>;
}

export const createExposition = ({ meter, figures, isWritable, now }: ExpositionPorts): Exposition => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const showFigures = figureGauges(registers, now);
  const writable = new Gauge({
    name: 'cosell_store_writable',
    help: 'Whether the store could be written for this scrape: 1 or 0.',
    registers,
  });
  const ended = new Counter({
    name: 'cosell_submissions_ended_total',
    help: 'Submissions that this bot has brought to an end, by the state they came to: done or parked.',
    labelNames: ['state'],
    registers,
  });
  const refused = new Counter({
    name: 'cosell_refused_requests_total',
    help: 'Requests to /api/messages that were not taken, by the status they were answered with.',
    labelNames: ['status'],
    registers,
  });

  return {
    contentType: registry.contentType,
    render: async () => {
      const [read, written] = await Promise.all([figures(), isWritable()]);
      showFigures(read);
      writable.set(written ? 1 : 0);
      const { turns, apiCalls, submissions, refusedRequests } = meter.read();
      ended.reset();
      for (const state of ['done', 'parked']) ended.inc({ state }, 0);
      for (const { labels, value } of submissions) ended.inc(labels, value);
      refused.reset();
      for (const status of ['400', '401', '403', '413']) refused.inc({ status }, 0);
      for (const { labels, value } of refusedRequests) refused.inc(labels, value);
      return [
        await registry.metrics(),
        histogramText('cosell_turns_seconds', 'What sellers did, by kind and outcome.', turns),
        histogramText(
          'cosell_partner_api_calls_seconds',
          'Attempts of calls to the Partner API, by operation and outcome.',
          apiCalls,
        ),
      ].join('\n');
    },
  };
};

/** What is read from the store for each scrape. Where it cannot be read, these numbers are left out. */
const figureGauges = (registers: Registry[], now: () => number): ((figures: Figures | undefined) => void) => {
  const readable = new Gauge({
    name: 'cosell_store_readable',
    help: 'Whether the store could be read for this scrape: 1 or 0.',
    registers,
  });
  const submissions = new Gauge({
    name: 'cosell_submissions',
    help: 'Submissions in the store that are not done, by state: open or parked.',
    labelNames: ['state'],
    registers,
  });
  const oldest = new Gauge({
    name: 'cosell_oldest_open_submission_age_seconds',
    help: 'Age of the oldest open submission; 0 when none is open.',
    registers,
  });
  return (figures) => {
    readable.set(figures ? 1 : 0);
    submissions.reset();
    oldest.remove();
    if (!figures) return;
    submissions.set({ state: 'open' }, figures.open);
    submissions.set({ state: 'parked' }, figures.parked);
    const age = figures.oldestOpenAt === undefined ? 0 : now() - figures.oldestOpenAt;
    oldest.set(Math.max(0, age) / 1_000);
  };
};
