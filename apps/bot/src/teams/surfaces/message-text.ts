import { textOfHtml } from './html-text.ts';

/** The body of a message as Teams hands it on with a command. */
export interface MessageBody {
  readonly contentType?: string | undefined;
  readonly content: string;
}

/** A message of Teams has at most 28 KB. */
const longestMessage = 28_000;

/** The words of a message, a line for each of its lines. */
export const messageText = ({ contentType, content }: MessageBody): string => {
  const given = content.slice(0, longestMessage);
  return (contentType === 'html' ? textOfHtml(given).replace(/\n{3,}/g, '\n\n') : given).trim();
};
