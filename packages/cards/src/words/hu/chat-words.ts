import type { ChatWords } from '../language.ts';

export const chatWords: ChatWords = {
  'fault.full': 'Megtelt az ajánlások tárhelye.',
  'fault.read-only': 'Az ajánlások tárhelyére nem lehet írni.',
  'fault.away': 'Az ajánlások tárhelye nem érhető el.',
  'fault.unknown': 'Nálunk hiba történt.',
  'fault.form':
    'Az itt beírt adatokat még nem mentettük, és semmit sem küldtünk el. Lent minden megvan: próbálja újra kis idő múlva.',
  'fault.unchanged':
    'Semmit sem mentettünk, és semmit sem küldtünk el; a kártya változatlan: próbálja újra kis idő múlva.',
  'fault.submit': 'Semmit sem küldtünk el, és a piszkozat megmaradt: próbálja újra kis idő múlva.',
  'fault.submit.away':
    'Még semmit sem küldtünk el, és a beírt adatok közül semmi sem veszett el: próbálja újra kis idő múlva. Semmit sem küldünk el kétszer.',
  'fault.new': 'Most nem indítható új ajánlás. Próbálja újra kis idő múlva.',
  'fault.other': 'A korábban beírt adatok megmaradtak. Próbálja újra kis idő múlva.',
  'fault.stays': 'Ha ez így marad, szóljon a bot üzemeltetőjének.',
  'notice.unknown-text': 'Nem tudom, mit tegyek ezzel az üzenettel.',
  'notice.too-long': 'Ez az üzenet túl hosszú: legfeljebb {max} karaktert tudok elolvasni.',
  'notice.unknown-verb': 'Nem ismerem ezt a gombot. A kártya talán egy másik verzióból való.',
  'notice.bad-data': 'A kártyából nem derül ki, mihez tartozik. Nyissa meg újra.',
  'notice.no-draft': 'Ez az űrlap már nincs meg, vagy másé. Új űrlaphoz írja be: „{newCommand}”.',
  'notice.no-submission': 'Ezt az ajánlást más küldte, vagy már nincs meg.',
  'notice.draft-discarded': 'Ezt a piszkozatot elvetette. Még semmi sem veszett el: nyissa meg a folytatáshoz.',
  'notice.discarded': 'Elvetve: {name}. Ha tévedés volt, nyissa meg újra.',
  'notice.nothing-to-cancel': 'Nincs nyitott űrlap, amelyet el lehetne vetni.',
  'notice.show-needs-id':
    'Melyik ajánlást mutassam? Írja be: „{showCommand}” és az azonosítója, például {showCommand} 4111fffc-f9ee-4d53-bba6-569135228642. A listához írja be: „{listCommand}”.',
  'notice.no-referral':
    'Nincs ilyen ajánlás, vagy nem tekinthető meg: {id}. A megtekinthetőkhöz írja be: „{listCommand}”.',

  'place.sent': 'A válasz a privát csevegésünkben olvasható, más nem látja.',
  'place.unreachable':
    'Privátban még nem tudok írni. Indítson velem privát csevegést a Teamsben, majd kérdezzen újra: a válasz nem tartozik másokra.',
  'place.stranger': 'Csak annak a szervezetnek a tagjainak segítek, amelyhez ez a beszélgetés tartozik.',
  'place.no-roster':
    'Itt nem látom, ki tartozik az Ön szervezetéhez. Használja ezt a privát csevegésünkben, vagy vegyen fel ebbe a beszélgetésbe.',
  'place.not-here': 'Ez a privát csevegésünkbe való. A megkezdettek folytatásához írja be ott: „{draftsCommand}”.',

  'language.title': 'Milyen nyelven beszéljünk?',
  'language.automatic': 'Mint a Teamsben',
  'language.chosen': '✓ {name}',
  'language.unknown': 'Ezt a nyelvet nem ismerem: „{name}”. Válasszon az alábbiak közül.',
  'language.set': 'Mostantól magyarul beszélek. Módosításhoz írja be: „{languageCommand}”.',
  'language.set.automatic': 'Mostantól a Teams nyelvén beszélek, ha ismerem.',

  'search.empty': 'Még nincs ajánlás.',
  'search.none':
    'A legújabbak között (legfeljebb {max}) nincs olyan ajánlás, amelynek nevében vagy ügyfelében ez szerepel: „{text}”.',
  'search.sign-in':
    'Nincs bejelentkezve a Partner Centerbe. Nyissa meg a velem folytatott csevegést, írja be: „{signInCommand}”, majd keressen újra.',
  'search.bad-data': 'A keresésből nem derül ki, mit keres. Próbálja újra.',

  'sign-in.ask': 'Jelentkezzen be, hogy az Ön nevében dolgozhassak a Partner Centerben.',
  'sign-in.button': 'Bejelentkezés',
  'sign-in.first': 'Nincs bejelentkezve a Partner Centerbe. Jelentkezzen be, majd kérje újra.',
  'sign-in.then-shown':
    'Nincs bejelentkezve a Partner Centerbe. Jelentkezzen be, és a privát csevegésünkben megmutatom.',
  'sign-in.then-sent': 'A privát csevegésünkben kértem, hogy jelentkezzen be. Utána az ajánlás magától folytatódik.',
  'sign-in.done':
    '{count, plural, =0 {A bejelentkezés sikerült.} one {A bejelentkezés sikerült. Az erre váró ajánlás folytatódik.} other {A bejelentkezés sikerült. Az erre váró # ajánlás folytatódik.}}',
  'sign-in.already': 'Már be van jelentkezve.',
  'sign-in.failed': 'A bejelentkezés nem sikerült, vagy félbeszakadt. Új kísérlethez írja be: „{signInCommand}”.',
  'sign-in.away': 'Most nem tudok bejelentkezést kérni. Egy perc múlva írja be: „{signInCommand}”.',
  'sign-in.not-here': 'Itt nem kell bejelentkezni: a bot rendszergazdája mindenkinek közös fiókot állított be.',
  'sign-out.done': 'Kijelentkezett. Ami küldésre vár, megmarad, és megvárja a következő bejelentkezést.',

  'problem.refused':
    'A Partner Center visszautasította ezt az ajánlást, és nem mondta meg, melyik mező hibás. Ellenőrizze, majd küldje el újra.',
  'problem.forbidden':
    'A Partner Center ezt nem engedélyezi. Ehhez a Referrals admin szerepkör kell: kérje a Partner Center-fiók rendszergazdájától.',
  'problem.unauthorized':
    'A Partner Center már nem fogadja el a bejelentkezést. Kérje meg a rendszergazdát, hogy újítsa meg, majd próbálja újra.',
  'problem.sign-in':
    'Jelentkezzen be a folytatáshoz: a Partner Center tudni szeretné, hogy valóban Ön az. Utána magától folytatódik.',
  'problem.unclear':
    'Elveszett a Partner Center egyik válasza, és több ajánlás is hasonlít erre. Nézze meg a listát; akkor próbálja újra, ha már csak egy maradt.',
  'problem.failing':
    'A Partner Center ennél az ajánlásnál újra meg újra hibát jelez, és nem mondja meg, miért. Az ajánlás nem jött létre. Ellenőrizze, majd küldje el újra; ha nem segít, szóljon a rendszergazdának.',
  'problem.unexpected':
    'A Partner Center olyan választ adott, amellyel nem tudok mit kezdeni. Próbálja újra; ha nem segít, szóljon a rendszergazdának.',
  'problem.throttled': 'A Partner Center túl sok kérést kap. Próbálja újra egy perc múlva.',
  'problem.unavailable': 'A Partner Center most nem válaszol. Próbálja újra egy perc múlva.',
};
