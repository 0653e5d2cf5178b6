import type { FormWords } from '../language.ts';

export const formWords: FormWords = {
  'form.title': 'Új ajánlás',
  'form.step.1': 'Ügyfél',
  'form.step.2': 'Üzlet',
  'form.step.3': 'Személyek és hozzájárulás',
  'form.progress': '{step}. lépés a 3-ból: {name}',
  'form.fallback':
    'Új ajánlás, {step}. lépés a 3-ból. Ez az ügyfélprogram nem tudja megjeleníteni: nyissa meg a Teamsben.',
  'form.finding': 'Ellenőrizze: {text}',
  'form.guessed': 'Az üzenetből kiolvasva: ellenőrizze.',
  'form.day-over': 'Ez a nap már elmúlt: ellenőrizze.',
  'form.no-phone': 'Ez nem telefonszámnak látszik: ellenőrizze.',
  'form.summary': '{count, plural, one {Egy helyen javítani kell.} other {# helyen javítani kell.}}',
  'form.summary.named':
    '{count, plural, one {Egy helyen javítani kell: {names}.} other {# helyen javítani kell: {names}.}}',
  'form.summary.more':
    '{count, plural, one {Egy helyen javítani kell: {names} és még {more}.} other {# helyen javítani kell: {names} és még {more}.}}',
  'form.conversion': '„{field}”: a beírt {from} helyett ezt írtuk: {to}.',
  'form.moved-on': 'Az űrlap megváltozott, mióta az a kártya készült. Ez a jelenlegi állapota.',
  'form.not-set': 'Nincs megadva',
  'form.needs-number': 'Töltse ki: „{field}”. Nullánál nem kisebb szám legyen, például 50000,50.',
  'form.more': 'További: {section}',

  'field.of-person': '{person}: {label}',
  'person.contact': 'Kapcsolattartó',
  'person.contact-second': 'Második kapcsolattartó',
  'person.team': 'Csapattag',
  'person.team-second': 'Második csapattag',

  'section.deal-kind': 'Az üzlet jellege',
  'section.customer': 'Az ügyfél',
  'section.customer-more': 'Régió és cégazonosító',
  'section.value': 'Az üzlet',
  'section.notes': 'Az üzletről',
  'section.offer': 'Termékek, szolgáltatások, iparágak',
  'section.deal-more': 'Értékesítési szakasz és kampány',
  'section.marketplace': 'Piactér és solution play',
  'section.target': 'A saját ajánlás címzettje',
  'section.status': 'Állapot',
  'section.contact': 'Kapcsolattartó az ügyfélnél',
  'section.contact-more': 'A kapcsolattartó beosztása és nyelve',
  'section.contact-second': 'Második kapcsolattartó',
  'section.team': 'Saját csapat',
  'section.team-more': 'A csapattag beosztása és nyelve',
  'section.team-second': 'Második csapattag',
  'section.consent': 'Hozzájárulás',
  'section.connected': 'Együttműködés a Microsofttal',
  'section.connected-target': 'Másik partner a Microsoft helyett',
  'section.invitation': 'Meghívás a saját ajánlásban',

  'intro.deal-kind': 'Amit a Microsoft egyszer látott, azt nem lehet újra elrejteni.',
  'kind.private': 'Független. Csak a saját vállalat látja az üzletet.',
  'kind.partner-led':
    'Független, és Ön engedélyezi, hogy a Microsoft értékesítői lássák (3. lépés). Az üzletet a saját vállalat viszi, ők nem vesznek részt benne.',
  'kind.co-sell': 'Megosztott. A Microsoft saját ajánlást kap az üzletről, és felkérést a részvételre.',
  'intro.contact': 'Akkor szükséges, ha segítséget kér a Microsofttól.',
  'intro.offer': 'Miről szól az üzlet.',
  'intro.target': 'Ha üres, a megosztott üzlet címzettje a katalógusban szereplő első saját megoldás.',
  'intro.status': 'Ezekről a Partner Center maga dönt, és lehet, hogy nem őrzi meg, amit ide ír.',
  'intro.consent': 'Előbb kérdezze meg az érintetteket. Megosztás nélkül nem küldhető el az ajánlás.',
  'intro.connected': 'A Microsoft egy második ajánlást kap, amely a sajátjához kapcsolódik. Írja le, mit kér.',
  'intro.connected-target': 'Csak ha a Microsoft helyett másik partner vesz részt.',

  'review.title': 'Ellenőrzés küldés előtt',
  'review.fallback':
    'Ajánlás („{name}”) ellenőrzése. Ez az ügyfélprogram nem tudja megjeleníteni: nyissa meg a Teamsben.',
  'review.creates.private': 'Egy ajánlás jön létre: a sajátja.',
  'review.creates.partner-led': 'Egy ajánlás jön létre: a sajátja.',
  'review.creates.co-sell': 'Két ajánlás jön létre: a sajátja és egy a Microsoftnak.',
  'review.creates.partner-to-partner': 'Két ajánlás jön létre: a sajátja és egy a másik partnernek.',
  'review.sees.private': 'Privát üzlet: a Microsoft értékesítői nem látják.',
  'review.sees.partner-led': 'Partner által vezetett üzlet: a Microsoft értékesítői látják. Ez nem vonható vissza.',
  'review.sees.co-sell':
    'Közös értékesítés (co-sell): a Microsoft saját ajánlást kap, amelyben szerepel az ügyfél, az üzlet, a kapcsolattartók és az üzenet. Ez nem vonható vissza.',
  'review.sees.partner-to-partner':
    'Üzlet másik partnerrel: az a partner saját ajánlást kap, amelyben szerepel az ügyfél, az üzlet és a kapcsolattartók.',
  'review.warning': 'Jó tudni',
  'review.warning.day-over': 'A lezárás várható napja ({day}) már elmúlt.',
  'review.warning.no-phone': '„{phone}” nem telefonszámnak látszik.',
  'review.warning.status': 'Az állapotról a Partner Center maga dönt, és lehet, hogy nem a beírtat őrzi meg.',
  'review.warning.no-message': 'Nincs üzenet a másik félnek. Néhány szó segít neki dönteni.',
  'review.warning.no-help': 'Nem derül ki, milyen segítséget kér.',
  'review.warning.not-visible':
    'A Microsoft értékesítői nem láthatják ezt az üzletet, ezért a Partner Center privát üzletként kezelheti. A láthatóság a „Hozzájárulás” résznél kapcsolható be.',
  'review.warning.no-contact-consent':
    'A megadott személyeket senki sem keresheti meg, mert az ehhez szükséges hozzájárulás ki van kapcsolva.',
};
