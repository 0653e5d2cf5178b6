import type { ChatWords } from '../language.ts';

export const chatWords: ChatWords = {
  'fault.full': 'Miejsce, w którym przechowuję polecenia, jest pełne.',
  'fault.read-only': 'Nie mogę zapisywać w miejscu, w którym przechowuję polecenia.',
  'fault.away': 'Miejsce, w którym przechowuję polecenia, jest nieosiągalne.',
  'fault.unknown': 'Coś poszło nie tak po naszej stronie.',
  'fault.form':
    'Wpisane tu dane nie są jeszcze zapisane i nic nie zostało wysłane. Nadal widać je poniżej: spróbuj ponownie za chwilę.',
  'fault.unchanged': 'Nic nie zapisano ani nie wysłano, karta pozostaje bez zmian: spróbuj ponownie za chwilę.',
  'fault.submit': 'Nic nie zostało wysłane, a szkic nadal istnieje: spróbuj ponownie za chwilę.',
  'fault.submit.away':
    'Nic jeszcze nie wysłano i nic z wpisanych danych nie przepadło: spróbuj ponownie za chwilę. Nic nigdy nie jest wysyłane dwa razy.',
  'fault.new': 'Nie można teraz utworzyć nowego polecenia. Spróbuj ponownie za chwilę.',
  'fault.other': 'Nic z wcześniej wpisanych danych nie przepadło. Spróbuj ponownie za chwilę.',
  'fault.stays': 'Jeśli problem nie ustąpi, powiadom osobę odpowiedzialną za tego bota.',
  'notice.unknown-text': 'Nie wiem, co zrobić z tą wiadomością.',
  'notice.too-long': 'Ta wiadomość jest za długa. Maksymalna liczba znaków: {max}.',
  'notice.unknown-verb': 'Nie znam tego przycisku. Karta może pochodzić z innej mojej wersji.',
  'notice.bad-data': 'Z tej karty nie wynika, czego dotyczy. Otwórz ją na nowo.',
  'notice.no-draft': 'Tego formularza już nie ma albo należy do kogoś innego. Wpisz „{newCommand}”, aby zacząć nowy.',
  'notice.no-submission': 'To polecenie wysłał ktoś inny albo już go nie ma.',
  'notice.draft-discarded': 'Ten szkic został odrzucony. Nic jeszcze nie przepadło: otwórz go, aby kontynuować.',
  'notice.discarded': 'Odrzucono: {name}. Jeśli to pomyłka, otwórz ponownie.',
  'notice.nothing-to-cancel': 'Nie ma otwartego formularza, który można by odrzucić.',
  'notice.show-needs-id':
    'Które polecenie? Wpisz „{showCommand}” i jego identyfikator, na przykład {showCommand} 4111fffc-f9ee-4d53-bba6-569135228642. Wpisz „{listCommand}”, aby zobaczyć listę.',
  'notice.no-referral':
    'Nie ma takiego polecenia albo nie masz do niego dostępu: {id}. Wpisz „{listCommand}”, aby zobaczyć dostępne.',

  'place.sent': 'Odpowiedź jest w naszym czacie prywatnym, tylko dla Ciebie.',
  'place.unreachable':
    'Nie mogę jeszcze pisać do Ciebie prywatnie. Otwórz w Teams czat prywatny ze mną i zapytaj ponownie: odpowiedź jest tylko dla Ciebie.',
  'place.stranger': 'Pracuję tylko dla osób z organizacji, do której należy ta rozmowa.',
  'place.no-roster':
    'Nie widzę tu, kto należy do Twojej organizacji. Spróbuj w naszym czacie prywatnym albo dodaj mnie do tej rozmowy.',
  'place.not-here':
    'Na to jest miejsce w naszym czacie prywatnym. Wpisz tam „{draftsCommand}”, aby kontynuować rozpoczęte polecenie.',

  'language.title': 'W jakim języku mam rozmawiać?',
  'language.automatic': 'Jak w Teams',
  'language.chosen': '✓ {name}',
  'language.unknown': 'Nie znam tego języka: „{name}”. Do wyboru są języki poniżej.',
  'language.set': 'Od teraz rozmawiam po polsku. Wpisz „{languageCommand}”, aby to zmienić.',
  'language.set.automatic': 'Od teraz rozmawiam w języku Teams, jeśli go znam.',

  'search.empty': 'Nie ma jeszcze poleceń.',
  'search.none': 'Żadne z najnowszych poleceń (limit: {max}) nie ma w nazwie ani w nazwie klienta tekstu „{text}”.',
  'search.sign-in':
    'Nie zalogowano się do Partner Center. Otwórz czat ze mną, wpisz „{signInCommand}” i wyszukaj ponownie.',
  'search.bad-data': 'Z tego wyszukiwania nie wynika, czego dotyczy. Spróbuj ponownie.',

  'sign-in.ask': 'Zaloguj się, a będę pracować w Partner Center w Twoim imieniu.',
  'sign-in.button': 'Zaloguj się',
  'sign-in.first': 'Nie zalogowano się do Partner Center. Zaloguj się i poproś mnie ponownie.',
  'sign-in.then-shown': 'Nie zalogowano się do Partner Center. Po zalogowaniu pokażę to w naszym czacie prywatnym.',
  'sign-in.then-sent':
    'Prośba o zalogowanie jest w naszym czacie prywatnym. Potem wysyłanie polecenia będzie kontynuowane automatycznie.',
  'sign-in.done':
    '{count, plural, =0 {Zalogowano.} one {Zalogowano. Polecenie, które na to czekało, jest dalej wysyłane.} few {Zalogowano. # polecenia, które na to czekały, są dalej wysyłane.} many {Zalogowano. # poleceń, które na to czekały, jest dalej wysyłanych.} other {Zalogowano. # polecenia, które na to czekały, są dalej wysyłane.}}',
  'sign-in.already': 'Zalogowano już wcześniej.',
  'sign-in.failed': 'Logowanie się nie udało albo zostało przerwane. Wpisz „{signInCommand}”, aby spróbować ponownie.',
  'sign-in.away': 'Nie mogę teraz poprosić o logowanie. Wpisz „{signInCommand}” za minutę.',
  'sign-in.not-here': 'Tu nie trzeba się logować: administrator bota ustawił jedno konto dla wszystkich.',
  'sign-out.done': 'Wylogowano. To, co czeka na wysłanie, jest zapisane i poczeka na kolejne logowanie.',

  'problem.refused':
    'Partner Center odrzuciło to polecenie i nie podało, które pole jest błędne. Sprawdź je i wyślij ponownie.',
  'problem.forbidden':
    'Partner Center na to nie pozwala. Potrzebna jest rola Referrals admin: poproś o nią administratora konta Partner Center.',
  'problem.unauthorized':
    'Partner Center nie przyjmuje już tego logowania. Poproś administratora o jego odnowienie i spróbuj ponownie.',
  'problem.sign-in':
    'Zaloguj się, aby kontynuować: Partner Center chce mieć pewność, że to Ty. Potem wysyłanie będzie kontynuowane automatycznie.',
  'problem.unclear':
    'Odpowiedź z Partner Center zaginęła, a poleceń podobnych do tego jest więcej niż jedno. Zajrzyj na listę; spróbuj ponownie, gdy zostanie tylko jedno.',
  'problem.failing':
    'Partner Center wciąż zgłasza błąd przy tym poleceniu i nie podaje przyczyny. Polecenia tam nie ma. Sprawdź je i wyślij ponownie; jeśli to nie pomoże, powiadom administratora.',
  'problem.unexpected':
    'Partner Center zwróciło odpowiedź, której nie rozumiem. Spróbuj ponownie; jeśli to nie pomoże, powiadom administratora.',
  'problem.throttled': 'Partner Center otrzymuje zbyt wiele żądań. Spróbuj ponownie za minutę.',
  'problem.unavailable': 'Partner Center teraz nie odpowiada. Spróbuj ponownie za minutę.',
};
