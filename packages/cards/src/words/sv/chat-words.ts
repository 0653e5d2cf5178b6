import type { ChatWords } from '../language.ts';

export const chatWords: ChatWords = {
  'fault.full': 'Platsen där jag sparar hänvisningar är full.',
  'fault.read-only': 'Det går inte att skriva till platsen där jag sparar hänvisningar.',
  'fault.away': 'Platsen där jag sparar hänvisningar går inte att nå.',
  'fault.unknown': 'Något gick fel hos oss.',
  'fault.form':
    'Det du skrev här är inte sparat än, och inget har skickats. Det står kvar nedan: tryck igen om en stund.',
  'fault.unchanged': 'Inget har sparats eller skickats, och kortet är oförändrat: tryck igen om en stund.',
  'fault.submit': 'Inget har skickats, och ditt utkast finns kvar: tryck igen om en stund.',
  'fault.submit.away':
    'Inget har skickats än, och inget du angav är förlorat: tryck igen om en stund. Det skickas aldrig två gånger.',
  'fault.new': 'Det går inte att skapa en ny hänvisning nu. Försök igen om en stund.',
  'fault.other': 'Inget du har angett tidigare är förlorat. Försök igen om en stund.',
  'fault.stays': 'Om felet kvarstår, säg till den som ansvarar för den här boten.',
  'notice.unknown-text': 'Jag vet inte vad jag ska göra med det meddelandet.',
  'notice.too-long': 'Det meddelandet är för långt för mig: jag läser högst {max} tecken.',
  'notice.unknown-verb': 'Jag känner inte till den här knappen. Kortet kan komma från en annan version av mig.',
  'notice.bad-data': 'Kortet säger inte vad det hör till. Öppna det på nytt.',
  'notice.no-draft':
    'Formuläret finns inte längre, eller så är det inte ditt. Skriv ”{newCommand}” för att börja på ett nytt.',
  'notice.no-submission': 'Den här hänvisningen skickades inte av dig, eller så finns den inte längre.',
  'notice.draft-discarded': 'Du har kasserat det här utkastet. Inget är förlorat än: öppna det för att fortsätta.',
  'notice.discarded': 'Kasserat: {name}. Om det var ett misstag kan du öppna det igen.',
  'notice.nothing-to-cancel': 'Det finns inget öppet formulär att avbryta.',
  'notice.show-needs-id':
    'Tala om vilken hänvisning: ”{showCommand}” och dess id, till exempel {showCommand} 4111fffc-f9ee-4d53-bba6-569135228642. Skriv ”{listCommand}” för att se dem.',
  'notice.no-referral':
    'Hänvisningen {id} finns inte, eller så får du inte se den. Skriv ”{listCommand}” för att se dem du får se.',

  'place.sent': 'Svaret finns i vår privata chatt, bara för dig.',
  'place.unreachable':
    'Jag kan inte skriva privat till dig än. Öppna en privat chatt med mig i Teams och fråga mig igen: svaret är bara för dig.',
  'place.stranger': 'Jag arbetar bara för personer i den organisation som konversationen tillhör.',
  'place.no-roster':
    'Här kan jag inte se vem som hör till din organisation. Använd det här i vår privata chatt, eller lägg till mig i konversationen.',
  'place.not-here':
    'Det här hör hemma i vår privata chatt. Skriv ”{draftsCommand}” där för att fortsätta med det du har börjat på.',

  'language.title': 'Vilket språk ska jag tala med dig?',
  'language.automatic': 'Som i Teams',
  'language.chosen': '✓ {name}',
  'language.unknown': 'Jag talar inte ”{name}”. Välj ett av språken nedan.',
  'language.set': 'Jag talar svenska med dig från och med nu. Skriv ”{languageCommand}” för att ändra det.',
  'language.set.automatic': 'Jag talar samma språk som ditt Teams från och med nu, om jag kan det.',

  'search.empty': 'Det finns inga hänvisningar än.',
  'search.none': 'Ingen av dina senaste hänvisningar (högst {max}) har ”{text}” i namnet eller kundnamnet.',
  'search.sign-in':
    'Du är inte inloggad i Partner Center. Öppna chatten med mig, skriv ”{signInCommand}” och sök sedan igen.',
  'search.bad-data': 'Sökningen säger inte vad den letar efter. Försök igen.',

  'sign-in.ask': 'Logga in, så att jag kan arbeta i Partner Center i ditt namn.',
  'sign-in.button': 'Logga in',
  'sign-in.first': 'Du är inte inloggad i Partner Center. Logga in och fråga mig sedan igen.',
  'sign-in.then-shown': 'Du är inte inloggad i Partner Center. Logga in, så visar jag det i vår privata chatt.',
  'sign-in.then-sent':
    'Jag har skickat en inloggningsbegäran i vår privata chatt. När du har loggat in fortsätter hänvisningen av sig själv.',
  'sign-in.done':
    '{count, plural, =0 {Du är inloggad.} one {Du är inloggad. Din hänvisning som väntade på det skickas nu.} other {Du är inloggad. Dina # hänvisningar som väntade på det skickas nu.}}',
  'sign-in.already': 'Du är redan inloggad.',
  'sign-in.failed': 'Inloggningen misslyckades eller avbröts. Skriv ”{signInCommand}” för att försöka igen.',
  'sign-in.away': 'Jag kan inte be dig logga in just nu. Skriv ”{signInCommand}” om en minut.',
  'sign-in.not-here': 'Du behöver inte logga in här: botens administratör har ordnat ett konto för alla.',
  'sign-out.done': 'Du är utloggad. Det som väntar på att skickas är sparat och väntar tills du loggar in igen.',

  'problem.refused':
    'Partner Center avvisade hänvisningen utan att säga vilket fält som är fel. Kontrollera den och skicka den igen.',
  'problem.forbidden':
    'Partner Center låter dig inte göra detta. Du behöver rollen Referrals admin: be administratören för ert Partner Center-konto om den.',
  'problem.unauthorized':
    'Partner Center godtar inte inloggningen längre. Be din administratör förnya den och försök sedan igen.',
  'problem.sign-in':
    'Logga in för att fortsätta: Partner Center vill veta att det är du. Därefter fortsätter det av sig självt.',
  'problem.unclear':
    'Ett svar från Partner Center kom bort, och mer än en hänvisning ser ut som den här. Titta i din lista; försök igen när bara en är kvar.',
  'problem.failing':
    'Partner Center misslyckas gång på gång med den här hänvisningen utan att säga varför. Den finns inte där. Kontrollera den och skicka den igen; säg till din administratör om det inte hjälper.',
  'problem.unexpected':
    'Partner Center gav ett svar som jag inte kan använda. Försök igen; säg till din administratör om det inte hjälper.',
  'problem.throttled': 'Partner Center får för många förfrågningar. Försök igen om en minut.',
  'problem.unavailable': 'Partner Center svarar inte just nu. Försök igen om en minut.',
};
