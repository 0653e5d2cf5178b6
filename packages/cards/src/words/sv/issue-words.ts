import type { IssueWords } from '../language.ts';

export const issueWords: IssueWords = {
  'issue.required': 'Fyll i ”{field}”.',
  'issue.wrong-type': '”{field}” innehåller något som inte hör hemma där. Ange det på nytt.',
  'issue.not-in-list': '”{field}” har ett värde som inte går att välja. Välj ett i listan.',
  'issue.unknown-property': 'Partner Center känner inte till ”{path}”. Ta bort det och skicka igen.',
  'issue.invalid-date':
    '{value, select, none {”{field}” innehåller inget giltigt datum.} other {”{value}” under ”{field}” är inget giltigt datum.}} Välj ett, till exempel 2027-03-31.',
  'issue.invalid-number':
    '{beside, select, none {{value, select, none {”{field}” innehåller inget entydigt tal.} other {”{value}” under ”{field}” är inget entydigt tal.}} Skriv det utan tusentalsavgränsare, till exempel 50000,50, och inte under noll.} other {”{value}” under ”{field}” är i {beside}, men den valda valutan är {chosen}. Ändra det ena.}}',
  'issue.invalid-email':
    '{value, select, none {”{field}” innehåller ingen giltig e-postadress.} other {”{value}” under ”{field}” är ingen e-postadress.}} Skriv den som namn@foretag.se.',
  'issue.invalid-country':
    '{value, select, none {”{field}” innehåller inget land som vi känner till.} other {”{value}” under ”{field}” är inget land som vi känner till.}} Skriv två bokstäver, till exempel SE, eller namnet på svenska eller engelska.',
  'issue.country-has-three-letters': '”{field}” ska ha två bokstäver: skriv {suggestion} i stället för {value}.',
  'issue.invalid-currency':
    '{value, select, none {”{field}” innehåller ingen valutakod.} other {”{value}” under ”{field}” är ingen valutakod.}} Skriv tre bokstäver, till exempel SEK eller EUR.',
  'issue.too-many': '”{field}” har för många poster: {count}. Ta bort några, så att högst {max} är kvar.',
  'issue.too-long': '”{field}” är för långt och har kapats. Korta ner det till högst {max} tecken.',
  'issue.consent-needed': 'En hänvisning kan inte skickas utan detta samtycke. Slå på ”{field}”.',
  'issue.contact-needed-for-help': 'Microsoft hjälper bara till när en kontakt hos kunden är känd. Fyll i ”{field}”.',
  'issue.unknown-solution': 'Partner Center känner inte till den här lösningen. Välj en annan under ”{field}”.',
  'issue.refused':
    '{message, select, none {Partner Center godtog inte ”{field}”. Ändra och skicka igen.} other {Partner Center godtog inte ”{field}”: {message}}}',
};
