export { type Browser, codeOn, createBrowser, type StoppedAt } from './browser.ts';
