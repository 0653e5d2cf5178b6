import type { AppText } from '../app-text.ts';

export const pl: AppText = {
  name: 'Cosell: polecenia współsprzedaży dla Partner Center',
  short: 'Tworzenie i śledzenie poleceń współsprzedaży Microsoft bez wychodzenia z Teams.',
  full: `Cosell przekazuje polecenia współsprzedaży (co-sell) do Microsoft Partner Center z czatu w Teams.

Wystarczy wypełnić krótki formularz we własnym języku. Cosell go sprawdza, tworzy polecenie, a przy wspólnej transakcji także drugie, dla firmy Microsoft lub innego partnera. Gdy Partner Center jest zajęte, Cosell ponawia próby; nic z wpisanych danych nie przepada i żadne polecenie nie powstaje dwa razy.

Można przeglądać polecenia i ich status oraz wracać do szkiców w dowolnej chwili.

Potrzebne jest konto w Partner Center z rolą Referrals admin. Aplikację konfiguruje raz administrator firmy.`,
  commands: {
    new: 'Nowe polecenie',
    drafts: 'Powrót do rozpoczętego polecenia',
    list: 'Twoje polecenia i ich status',
    help: 'Wszystko, co potrafię',
    language: 'Wybór języka rozmowy',
    'sign-in': 'Logowanie do Partner Center przy użyciu własnego konta',
    'sign-out': 'Wylogowanie; to, co czeka na wysłanie, poczeka na kolejne logowanie',
  },
  create: { title: 'Nowe polecenie', description: 'Utworzenie polecenia w osobnym oknie' },
  search: {
    title: 'Znajdź polecenie',
    description: 'Wyszukanie jednego z najnowszych poleceń i wstawienie go do wiadomości',
    parameter: { title: 'Nazwa lub klient', description: 'Fragment nazwy polecenia lub klienta' },
  },
};
