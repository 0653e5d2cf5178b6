import type { AppText } from '../app-text.ts';

export const sv: AppText = {
  name: 'Cosell: hänvisningar för samförsäljning i Partner Center',
  short: 'Skapa och följ hänvisningar för Microsofts samförsäljning utan att lämna Teams.',
  full: `Cosell för in dina hänvisningar för samförsäljning (co-sell) i Microsoft Partner Center från en chatt i Teams.

Fyll i ett kort formulär på ditt eget språk. Cosell kontrollerar det, skapar hänvisningen och för en delad affär även den för Microsoft eller för en annan partner. När Partner Center är upptaget försöker Cosell igen; inget du anger går förlorat, och ingen hänvisning skapas två gånger.

Se dina hänvisningar och deras status, och fortsätt med utkast när du vill.

Du behöver ett konto i Partner Center med rollen Referrals admin. En administratör på ditt företag konfigurerar appen en gång.`,
  commands: {
    new: 'Skapa en hänvisning',
    drafts: 'Fortsätt med en hänvisning som du har börjat på',
    list: 'Se dina hänvisningar och deras status',
    help: 'Se allt jag kan göra',
    language: 'Välj vilket språk jag talar med dig',
    'sign-in': 'Logga in i Partner Center med ditt eget konto',
    'sign-out': 'Logga ut; det som väntar på att skickas väntar då på dig',
  },
  create: { title: 'Ny hänvisning', description: 'Skapa en hänvisning i ett eget fönster' },
  search: {
    title: 'Hitta en hänvisning',
    description: 'Hitta en av dina senaste hänvisningar och lägg in den i ditt meddelande',
    parameter: { title: 'Namn eller kund', description: 'En del av hänvisningens namn eller av kundens' },
  },
};
