import type { FormWords } from '../language.ts';

export const formWords: FormWords = {
  'form.title': 'Nowe polecenie',
  'form.step.1': 'Klient',
  'form.step.2': 'Transakcja',
  'form.step.3': 'Osoby i zgoda',
  'form.progress': 'Krok {step} z 3: {name}',
  'form.fallback': 'Nowe polecenie, krok {step} z 3. Ten program nie może pokazać formularza: otwórz go w Teams.',
  'form.finding': 'Sprawdź: {text}',
  'form.guessed': 'Odczytano z wiadomości: do sprawdzenia.',
  'form.summary':
    '{count, plural, one {Jedna rzecz wymaga uwagi.} few {# rzeczy wymagają uwagi.} many {# rzeczy wymaga uwagi.} other {# rzeczy wymaga uwagi.}}',
  'form.summary.named':
    '{count, plural, one {Jedna rzecz wymaga uwagi: {names}.} few {# rzeczy wymagają uwagi: {names}.} many {# rzeczy wymaga uwagi: {names}.} other {# rzeczy wymaga uwagi: {names}.}}',
  'form.summary.more':
    '{count, plural, one {Jedna rzecz wymaga uwagi: {names} i jeszcze {more}.} few {# rzeczy wymagają uwagi: {names} i jeszcze {more}.} many {# rzeczy wymaga uwagi: {names} i jeszcze {more}.} other {# rzeczy wymaga uwagi: {names} i jeszcze {more}.}}',
  'form.conversion': '„{field}”: zamiast {from} zapisano {to}.',
  'form.not-set': 'Nie podano',
  'form.needs-number': 'Wypełnij pole „{field}” liczbą nie mniejszą niż zero, na przykład 50000,50.',
  'form.more': 'Więcej: {section}',

  'field.of-person': '{person}: {label}',
  'person.contact': 'Kontakt',
  'person.contact-second': 'Drugi kontakt',
  'person.team': 'Członek zespołu',
  'person.team-second': 'Drugi członek zespołu',

  'section.deal-kind': 'Rodzaj transakcji',
  'section.customer': 'Klient',
  'section.customer-more': 'Region i numer firmy',
  'section.value': 'Transakcja',
  'section.notes': 'O transakcji',
  'section.offer': 'Produkty, usługi, branże',
  'section.deal-more': 'Etap sprzedaży i kampania',
  'section.marketplace': 'Marketplace i solution play',
  'section.target': 'Adresat własnego wpisu',
  'section.status': 'Status',
  'section.contact': 'Kontakt u klienta',
  'section.contact-more': 'Stanowisko i język kontaktu',
  'section.contact-second': 'Drugi kontakt',
  'section.team': 'Twój zespół',
  'section.team-more': 'Stanowisko i język członka zespołu',
  'section.team-second': 'Drugi członek zespołu',
  'section.consent': 'Zgoda',
  'section.connected': 'Praca z Microsoft',
  'section.connected-target': 'Inny partner zamiast Microsoft',
  'section.invitation': 'Zaproszenie we własnym wpisie',

  'intro.deal-kind': 'Tego, co Microsoft raz zobaczył, nie można już ukryć.',
  'kind.private': 'Niezależne. Transakcję widzi tylko Twoja firma.',
  'kind.partner-led':
    'Niezależne, ale sprzedawcy Microsoft mogą widzieć transakcję (krok 3). Prowadzi ją Twoja firma, oni nie biorą w niej udziału.',
  'kind.co-sell': 'Wspólne. Microsoft otrzymuje własne polecenie tej transakcji i prośbę o udział.',
  'intro.contact': 'Potrzebne, gdy prosisz Microsoft o pomoc.',
  'intro.offer': 'Czego dotyczy transakcja.',
  'intro.target': 'Puste pole oznacza, że wspólna transakcja trafia do pierwszego rozwiązania z katalogu.',
  'intro.status': 'Decyduje o tym Partner Center i może nie zachować wpisanych danych.',
  'intro.consent': 'Najpierw zapytaj te osoby. Bez udostępniania nie można wysłać polecenia.',
  'intro.connected': 'Drugie polecenie trafia do Microsoft i jest powiązane z Twoim. Napisz, o co prosisz.',
  'intro.connected-target': 'Tylko jeśli zamiast Microsoft bierze udział inny partner.',

  'review.title': 'Sprawdź przed wysłaniem',
  'review.fallback': 'Sprawdzenie polecenia „{name}”. Ten program nie może go pokazać: otwórz je w Teams.',
  'review.creates.private': 'Powstanie jedno polecenie: Twoje.',
  'review.creates.partner-led': 'Powstanie jedno polecenie: Twoje.',
  'review.creates.co-sell': 'Powstaną dwa polecenia: Twoje i jedno dla Microsoft.',
  'review.creates.partner-to-partner': 'Powstaną dwa polecenia: Twoje i jedno dla drugiego partnera.',
  'review.sees.private': 'Transakcja prywatna: sprzedawcy Microsoft jej nie zobaczą.',
  'review.sees.partner-led':
    'Transakcja prowadzona przez partnera: sprzedawcy Microsoft ją zobaczą. Nie można tego cofnąć.',
  'review.sees.co-sell':
    'Współsprzedaż (co-sell): Microsoft otrzyma własne polecenie z danymi klienta, transakcją, kontaktami i Twoją wiadomością. Nie można tego cofnąć.',
  'review.sees.partner-to-partner':
    'Transakcja z innym partnerem: ten partner otrzyma własne polecenie z danymi klienta, transakcją i kontaktami.',
  'review.warning': 'Warto wiedzieć',
  'review.warning.status': 'O statusie decyduje Partner Center i może nie zachować wpisanego.',
  'review.warning.no-message': 'Nie ma wiadomości do drugiej strony. Kilka słów ułatwi jej decyzję.',
  'review.warning.no-help': 'Nie podano, jaka pomoc jest potrzebna.',
  'review.warning.not-visible':
    'Sprzedawcy Microsoft nie mogą widzieć tej transakcji, więc Partner Center może ją uznać za prywatną. Włącz to w części „Zgoda”.',
  'review.warning.no-contact-consent': 'Nikt nie może kontaktować się z podanymi osobami, bo ta zgoda jest wyłączona.',
};
