import type * as AdaptiveCardsModule from 'adaptivecards';
import type MarkdownItFactory from 'markdown-it';

// Classic scripts of index.html: neither package ships a module that a browser loads as it is.
declare global {
  const AdaptiveCards: typeof AdaptiveCardsModule;
  const markdownit: typeof MarkdownItFactory;
}
