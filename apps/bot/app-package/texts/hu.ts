import type { AppText } from '../app-text.ts';

export const hu: AppText = {
  name: 'Cosell: közös értékesítési ajánlások a Partner Centerhez',
  short: 'Közös értékesítési ajánlások a Microsofttal: létrehozás és követés a Teamsben.',
  full: `A Cosell egy Teams-csevegésből juttatja el a közös értékesítési (co-sell) ajánlásokat a Microsoft Partner Centerbe.

Elég egy rövid űrlapot kitölteni a saját nyelvén. A Cosell ellenőrzi, létrehozza az ajánlást, megosztott üzletnél pedig a Microsoftnak vagy egy másik partnernek szólót is. Ha a Partner Center túlterhelt, újra próbálkozik; a beírt adatok közül semmi sem vész el, és egyetlen ajánlás sem jön létre kétszer.

Az ajánlások és állapotuk itt megtekinthetők, a piszkozatok pedig bármikor folytathatók.

Ehhez Referrals admin szerepkörű Partner Center-fiók kell. Az alkalmazást a vállalat rendszergazdája állítja be egyszer.`,
  commands: {
    new: 'Ajánlás létrehozása',
    drafts: 'Megkezdett ajánlás folytatása',
    list: 'Az ajánlások és állapotuk',
    help: 'Minden, amiben segíthetek',
    language: 'A beszélgetés nyelvének kiválasztása',
    'sign-in': 'Bejelentkezés a Partner Centerbe saját fiókkal',
    'sign-out': 'Kijelentkezés; ami küldésre vár, megvárja a következő bejelentkezést',
  },
  create: { title: 'Új ajánlás', description: 'Ajánlás létrehozása külön ablakban' },
  search: {
    title: 'Ajánlás keresése',
    description: 'A legújabb ajánlások egyikének megkeresése és beillesztése az üzenetbe',
    parameter: { title: 'Név vagy ügyfél', description: 'Az ajánlás nevének vagy ügyfelének egy része' },
  },
};
