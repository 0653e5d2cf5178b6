import type { EmulatorResponse } from '@cosell/emulator';
import type { Edit } from './json-edit.ts';
import type { Change } from './mutation.ts';

/** The JSON of every success, made anew. */
export const success = (edit: Edit): Change => ({
  answer: (answer) => (answer.status < 300 ? withJson(answer, edit) : answer),
});

/** The JSON of the answers with this status, made anew. */
export const refusal = (status: number, edit: Edit): Change => ({
  answer: (answer) => (answer.status === status ? withJson(answer, edit) : answer),
});

/** The text of every success, made anew. */
export const successText = (edit: (body: string) => string): Change => ({
  answer: (answer) => (answer.status < 300 ? { ...answer, body: edit(answer.body) } : answer),
});

/** The text of the answers with this status, made anew. */
export const refusalText = (status: number, edit: (body: string) => string): Change => ({
  answer: (answer) => (answer.status === status ? { ...answer, body: edit(answer.body) } : answer),
});

/** Another status in place of one. */
export const status = (from: number, to: number): Change => ({
  answer: (answer) => (answer.status === from ? { ...answer, status: to } : answer),
});

/** Another status in place of one, and nothing with it. */
export const emptyStatus = (from: number, to: number): Change => ({
  answer: (answer) => (answer.status === from ? { status: to, headers: {}, body: '' } : answer),
});

/** The value of a header, where it stands; undefined takes it away. Names in lower case. */
export const header = (name: string, edit: (value: string) => string | undefined): Change => ({
  answer: (answer) => {
    const { [name]: value, ...others } = answer.headers;
    if (value === undefined) return answer;
    const edited = edit(value);
    return { ...answer, headers: { ...others, ...(edited !== undefined && { [name]: edited }) } };
  },
});

export const withoutHeader = (name: string): Change => header(name, () => undefined);

/** Another value of a header that stands. */
export const headerValue = (name: string, value: string): Change => header(name, () => value);

/** A header under another name. */
export const headerAs = (name: string, other: string): Change => ({
  answer: (answer) => {
    const { [name]: value, ...others } = answer.headers;
    return value === undefined ? answer : { ...answer, headers: { ...others, [other]: value } };
  },
});

/** Headers that nobody asked for. */
export const moreHeaders = (headers: Readonly<Record<string, string>>): Change => ({
  answer: (answer) => ({ ...answer, headers: { ...answer.headers, ...headers } }),
});

/** The JSON that was sent, made anew. */
export const sent = (edit: Edit): Change => ({
  request: (request) => {
    const { body } = request;
    return body === undefined ? request : { ...request, body: JSON.stringify(edit(JSON.parse(body))) };
  },
});

/** A header that was sent, made anew; undefined takes it away. */
export const sentHeader = (name: string, edit: (value: string) => string | undefined): Change => ({
  request: (request) => {
    const value = request.headers[name];
    return typeof value === 'string' ? { ...request, headers: { ...request.headers, [name]: edit(value) } } : request;
  },
});

export const withoutSentHeader = (name: string): Change => sentHeader(name, () => undefined);

/** Another value of a header that was sent. */
export const sentHeaderValue = (name: string, value: string): Change => sentHeader(name, () => value);

/** What was sent under one name stands under another. */
export const sentHeaderAs = (name: string, other: string): Change => ({
  request: (request) => {
    const { [name]: value, ...others } = request.headers;
    return value === undefined ? request : { ...request, headers: { ...others, [other]: value } };
  },
});

/** The method that was sent. */
export const method = (name: string): Change => ({ request: (request) => ({ ...request, method: name }) });

/** The path that was sent, with its query. */
export const sentPath = (edit: (path: string) => string): Change => ({
  request: (request) => ({ ...request, path: edit(request.path) }),
});

export const withoutOption = (name: string): Change => query((options) => options.delete(name));

/** Another value of an option of the query that was sent. */
export const option = (name: string, edit: (value: string) => string): Change =>
  query((options) => {
    const value = options.get(name);
    if (value !== null) options.set(name, edit(value));
  });

/** An option of the query under another name. */
export const optionAs = (name: string, other: string): Change =>
  query((options) => {
    const value = options.get(name);
    if (value === null) return;
    options.delete(name);
    options.set(other, value);
  });

const query = (edit: (options: URLSearchParams) => void): Change => ({
  request: (request) => {
    const url = new URL(request.path, 'http://provider.test');
    edit(url.searchParams);
    return { ...request, path: url.pathname + url.search };
  },
});

const withJson = (answer: EmulatorResponse, edit: Edit): EmulatorResponse =>
  answer.body === '' ? answer : { ...answer, body: JSON.stringify(edit(JSON.parse(answer.body))) };
