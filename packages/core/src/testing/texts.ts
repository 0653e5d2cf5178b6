import * as fc from 'fast-check';

// What breaks naive code on the way through forms, JSON, templates, tables and other alphabets.
const awkwardWords = [
  'Contoso',
  '50,000',
  '100%',
  '%2C',
  'O’Neil & Söhne',
  '<at>bot</at>',
  '${name}',
  '{{name}}',
  '"quoted"',
  'back\\slash',
  '*bold*',
  '=1+1',
  '__proto__',
  'constructor',
  'null',
  'İSTANBUL',
  'ılık',
  '日本語',
  'مرحبا',
  '👩‍💻',
];

const word = () => fc.oneof(fc.constantFrom(...awkwardWords), fc.stringMatching(/^[A-Za-z0-9]{1,12}$/));

/**
 * Text as people type it in one line: 1 to 4 words with single spaces between, never blank, no space at either end, shorter
 * than 100 characters. Holds markup, templates, percent signs, commas and other alphabets.
 */
export const answerableText = (): fc.Arbitrary<string> =>
  fc.array(word(), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const name = () => fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/);

// `fc.emailAddress` gives addresses that most checks refuse, so they are built here; the domains are reserved for examples.
export const emailAddress = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(name(), { minLength: 1, maxLength: 2 }),
      fc.constantFrom('example.com', 'example.org', 'mail.example.net'),
    )
    .map(([names, domain]) => `${names.join('.')}@${domain}`);

export const phoneNumber = (): fc.Arbitrary<string> => fc.stringMatching(/^\+?[1-9][0-9]{6,13}$/);

/** Text as others send it: anything from the empty text on. */
export const foreignText = (): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(''), answerableText(), fc.string({ unit: 'grapheme' }));
