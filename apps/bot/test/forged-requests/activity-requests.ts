import type { ForgedRequest } from './scene.ts';

const otherTenant = '66666666-2222-4333-8444-555555555555';
const wrongAddress = '403 The serviceUrl is none of Microsoft Teams.';
const noActivity = '400 The body is not a Bot Framework activity.';

const misplaced = (about: string, what: string, expected: string, more: object): ForgedRequest => ({
  about,
  what,
  expected,
  send: ({ withActivity }) => withActivity(more),
});

const signedBody = (what: string, expected: string, body: string, headers = {}): ForgedRequest => ({
  about: 'body',
  what,
  expected,
  send: ({ post, bearer }) => post({ authorization: bearer(), body, headers }),
});

/** Well signed, but not for here. */
export const activityRequests: readonly ForgedRequest[] = [
  {
    about: 'serviceUrl',
    what: 'other than the one in the token',
    expected: '401 The token is for another serviceUrl.',
    send: ({ post, bearer, message }) =>
      post({ authorization: bearer(), activity: message({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }) }),
  },
  {
    about: 'serviceUrl',
    what: 'with a token that names none',
    expected: '401 The token is for another serviceUrl.',
    send: ({ withToken }) => withToken({ claims: { serviceurl: undefined } }),
  },
  misplaced('serviceUrl', 'of a stranger', wrongAddress, { serviceUrl: 'https://evil.example/' }),
  misplaced('serviceUrl', 'that only begins like Teams', wrongAddress, {
    serviceUrl: 'https://smba.trafficmanager.net.evil.example/',
  }),
  misplaced('serviceUrl', 'with Teams as the user name', wrongAddress, {
    serviceUrl: 'https://smba.trafficmanager.net@evil.example/',
  }),
  misplaced('serviceUrl', 'of Teams, but not encrypted', wrongAddress, {
    serviceUrl: 'http://smba.trafficmanager.net/emea/',
  }),
  misplaced('serviceUrl', 'of the cloud’s own metadata', wrongAddress, { serviceUrl: 'http://169.254.169.254/' }),
  misplaced('serviceUrl', 'that is a file', noActivity, { serviceUrl: 'file:///etc/passwd' }),

  misplaced('tenant', 'another', '403 This tenant is not served.', {
    conversation: { id: 'a:1', tenantId: otherTenant },
    channelData: { tenant: { id: otherTenant } },
  }),
  misplaced('tenant', 'ours in the conversation, another in the channel data', '403 The activity names two tenants.', {
    channelData: { tenant: { id: otherTenant } },
  }),
  misplaced('tenant', 'none', '403 The activity names no tenant.', { conversation: { id: 'a:1' }, channelData: {} }),
  misplaced('channel', 'Web Chat', '403 Only Microsoft Teams is served.', { channelId: 'webchat' }),
  misplaced('channel', 'the Bot Framework Emulator', '403 Only Microsoft Teams is served.', { channelId: 'emulator' }),
  misplaced('channel', 'AseChannel, which has a check of its own in the SDK', '403 Only Microsoft Teams is served.', {
    channelId: 'AseChannel',
  }),
  misplaced('channel', 'none', '403 Only Microsoft Teams is served.', { channelId: undefined }),

  misplaced('body', 'nobody as the sender', noActivity, { from: undefined }),
  misplaced('body', 'a NUL in the sender’s id', noActivity, { from: { id: '29:x\0' } }),
  misplaced('body', 'a number as the type', noActivity, { type: 7 }),
  misplaced('body', 'a language that is none', '200', { locale: '../../etc', type: 'typing' }),
  misplaced('verb', 'an invoke that nobody knows', '501', { type: 'invoke', name: 'config/fetch' }),
  misplaced('verb', 'a type that nobody knows', '200', { type: 'endOfEverything' }),
  signedBody('no JSON', '400 The body is not JSON.', '{'),
  signedBody('nothing at all', '400 The body is not JSON.', ''),
  signedBody('an empty object', noActivity, '{}'),
  signedBody('a list', noActivity, '[]'),
  signedBody('null', noActivity, 'null'),
  signedBody('200,000 brackets', '400 The body is not JSON.', '['.repeat(200_000)),
  signedBody(
    '300,000 characters',
    '413 The body is larger than 262144 bytes.',
    JSON.stringify({ text: 'x'.repeat(300_000) }),
  ),
  signedBody('a form', '400 The body is not JSON.', 'type=message&text=new', {
    'content-type': 'application/x-www-form-urlencoded',
  }),
  signedBody('bytes that are no text', '400 The body is not JSON.', '\uFFFD\u0000', {
    'content-type': 'application/octet-stream',
  }),
];
