import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator, type Emulator } from '../emulator.ts';
import { apiCaller } from '../testing/api-caller.ts';
import { openStateFile } from './state-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'cosell-restarts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const requestId = fc.constantFrom('first', 'second', undefined);
const place = fc.nat({ max: 5 });

type Step =
  | { readonly kind: 'restart' | 'list' | 'reset' }
  | { readonly kind: 'create'; readonly target: string | undefined; readonly requestId: string | undefined }
  | { readonly kind: 'patch'; readonly place: number; readonly status: string; readonly requestId: string | undefined }
  | { readonly kind: 'advance'; readonly days: number }
  | { readonly kind: 'mode'; readonly mode: 'strict' | 'docs' }
  | { readonly kind: 'fault'; readonly nth: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('list' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('create' as const),
      target: fc.constantFrom('msft', undefined),
      requestId,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('patch' as const),
      place,
      status: fc.constantFrom('Won', 'Lost'),
      requestId,
    }),
  },
  fc.record({ kind: fc.constant('advance' as const), days: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant('mode' as const), mode: fc.constantFrom('strict' as const, 'docs' as const) }),
  fc.record({ kind: fc.constant('fault' as const), nth: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('reset' as const) }),
);

/** Takes the steps one by one, and gives the answers. `restart` gives the emulator that goes on. */
const answersOf = async (steps: readonly Step[], first: Emulator, restart: (present: Emulator) => Emulator) => {
  let emulator = first;
  const ids: string[] = [];
  const answers: unknown[] = [];
  const call = async (method: string, path: string, body?: unknown, id?: string) => {
    const response = await apiCaller(emulator).call(method, path, body, id === undefined ? {} : { 'request-id': id });
    const text = await response.text();
    answers.push([response.status, response.headers.get('etag'), text]);
    return response.status === 200 ? text : '';
  };
  for (const each of steps) {
    switch (each.kind) {
      case 'restart':
        emulator = restart(emulator);
        break;
      case 'list':
        await call('GET', '?$orderby=updatedDateTime desc&$top=3');
        break;
      case 'reset':
        emulator.reset();
        break;
      case 'create': {
        const target = each.target === undefined ? [] : [{ type: 'BusinessProfileLocation', id: each.target }];
        const text = await call('POST', '', { ...sampleReferral, target }, each.requestId);
        if (text !== '') ids.push(apiId(text));
        break;
      }
      case 'patch': {
        const changes = { status: 'Closed', substatus: each.status };
        const patch = Object.entries(changes).map(([name, value]) => ({ op: 'replace', path: `/${name}`, value }));
        await call('PATCH', `/${ids[each.place % Math.max(1, ids.length)] ?? 'none'}`, patch, each.requestId);
        break;
      }
      case 'advance':
        emulator.control.clock({ advance: `P${each.days}D` });
        break;
      case 'mode':
        emulator.control.mode({ mode: each.mode });
        break;
      case 'fault':
        emulator.control.faults([{ nth: each.nth, status: 503 }]);
        break;
      default:
        each satisfies never;
    }
  }
  emulator.close();
  return answers;
};

const apiId = (text: string): string => String(JSON.parse(text).id);

let files = 0;

test.prop([fc.array(step, { minLength: 1, maxLength: 30 })], { numRuns: 25 })(
  'law: after any calls, an emulator that was started again answers as one that was not',
  async (steps) => {
    const options = { seed: 7, clock: { now: () => new Date('2026-03-01T12:00:00Z') } };
    files += 1;
    const path = join(folder, `${files}.db`);
    const kept = () => createEmulator({ ...options, persistence: openStateFile(path) });
    const restarted = await answersOf(steps, kept(), (present) => {
      present.close();
      return kept();
    });
    expect(restarted).toEqual(await answersOf(steps, createEmulator(options), (present) => present));
  },
);
