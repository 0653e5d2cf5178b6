import { addresses } from './addresses.ts';
import type { Corpus } from './corpus-message.ts';
import { english } from './en.ts';
import { fromHtml } from './from-html.ts';
import { hungarian } from './hu.ts';
import { moreEnglish } from './more-en.ts';
import { moreHungarian } from './more-hu.ts';
import { morePolish } from './more-pl.ts';
import { morePortuguese } from './more-pt.ts';
import { moreSwedish } from './more-sv.ts';
import { moreTurkish } from './more-tr.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { rough } from './rough.ts';
import { rougher } from './rougher.ts';
import { signedByColleagues } from './signed-by-colleagues.ts';
import { signedByCustomers } from './signed-by-customers.ts';
import { swedish } from './sv.ts';
import { thirdEnglish } from './third-en.ts';
import { thirdPolish } from './third-pl.ts';
import { turkish } from './tr.ts';
import { unseenEnglish } from './unseen-en.ts';
import { unseenHungarian } from './unseen-hu.ts';
import { unseenPolish } from './unseen-pl.ts';
import { unseenPortuguese } from './unseen-pt.ts';
import { unseenSwedish } from './unseen-sv.ts';
import { unseenTurkish } from './unseen-tr.ts';

export const corpora: readonly Corpus[] = [
  thirdEnglish,
  thirdPolish,
  moreEnglish,
  moreHungarian,
  morePolish,
  morePortuguese,
  moreSwedish,
  moreTurkish,
  unseenEnglish,
  unseenHungarian,
  unseenPolish,
  unseenPortuguese,
  unseenSwedish,
  unseenTurkish,
  english,
  hungarian,
  polish,
  portuguese,
  swedish,
  turkish,
  ...rough,
  ...rougher,
  ...addresses,
  ...fromHtml,
  ...signedByColleagues,
  ...signedByCustomers,
];
