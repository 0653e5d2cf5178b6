import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Mutation } from '../mutation.ts';
import { type Observation, readObservation } from '../observation.ts';

const laneFile = fileURLToPath(new URL('lane.ts', import.meta.url));

/**
 * Plays the pact to each of the mutations, in as many processes as there are cores. They are processes for Pact's native
 * part as well: it writes its reports to the standard output of its own.
 */
export const playInLanes = async (mutations: readonly Mutation[]): Promise<Observation[]> => {
  const names = mutations.map(({ name }) => name);
  const count = Math.min(availableParallelism(), names.length);
  const lanes = Array.from({ length: count }, (_, lane) => names.filter((__, place) => place % count === lane));
  const observed = new Map((await Promise.all(lanes.map(playInOwnProcess))).flat().map((each) => [each.name, each]));
  return names.map((name) => observed.get(name) ?? { name, changes: 0, noticed: [], fault: 'its process died' });
};

const playInOwnProcess = async (names: readonly string[]): Promise<Observation[]> => {
  const observations: Observation[] = [];
  const child = fork(laneFile, names, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  child.on('message', (message) => observations.push(readObservation(message)));
  await once(child, 'exit');
  return observations;
};
