const allowedLinks = /^(https:|mailto:)/i;

const renderer = markdownit({ html: false, linkify: true, breaks: true }).disable('image');
renderer.validateLink = (url) => allowedLinks.test(url);
renderer.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('target', '_blank');
  tokens[index]?.attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};

/** HTML of what a bot wrote: no markup of its own, no pictures, links only to https and mail. */
export function markdownToHtml(text: string): string {
  return renderer.render(text);
}
