// The package's ESM entry does not load in Node; its UMD file has no types of its own.
declare module 'adaptivecards/dist/adaptivecards.js' {
  import type * as AdaptiveCards from 'adaptivecards';
  const adaptiveCards: typeof AdaptiveCards;
  export = adaptiveCards;
}
