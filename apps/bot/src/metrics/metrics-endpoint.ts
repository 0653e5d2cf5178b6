import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Environment } from '../environment.ts';
import { answerJson } from '../json-http.ts';
import type { Exposition, ExpositionPorts } from './exposition.ts';

export type MetricsDoor = Pick<Environment, 'isLocal' | 'metricsToken'>;

/** `GET /metrics`: open in local mode, which listens on loopback only; else for the bearer of `METRICS_TOKEN`. */
export const createMetricsEndpoint = (door: MetricsDoor, ports: ExpositionPorts) => {
  let exposition: Promise<Exposition> | undefined;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' || !mayRead(door, request.headers.authorization)) {
      return answerJson(response, 404, { error: { code: 'notFound', message: 'There is nothing here.' } });
    }
    exposition ??= loadExposition(ports);
    const loaded = await exposition;
    const text = await loaded.render();
    response.writeHead(200, { 'content-type': loaded.contentType });
    response.end(text);
  };
};

/** The library takes time and memory that a bot without a monitor must not pay for. */
const loadExposition = async (ports: ExpositionPorts): Promise<Exposition> => {
  const { createExposition } = await import('./exposition.ts');
  return createExposition(ports);
};

/** The case of the scheme does not matter: RFC 9110, section 11.1. */
const bearer = /^bearer +(.*)$/i;

const mayRead = ({ isLocal, metricsToken }: MetricsDoor, authorization = ''): boolean =>
  isLocal || (metricsToken !== undefined && isSame(bearer.exec(authorization)?.[1] ?? '', metricsToken));

/** How long it takes tells nothing about where, or in length, two texts differ. */
const isSame = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
