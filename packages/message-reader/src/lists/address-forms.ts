const townName = String.raw`(?<city>\p{Lu}\p{Ll}{1,30}(?:[- ](?:(?:de|do|da|nad) )?\p{Lu}\p{Ll}{1,30}){0,3})`;
// Only a mark or the end of the line says that a town's name ends.
const end = String.raw`(?=[,.;)\n]|$)`;
const town = townName + end;
const gap = String.raw`(?:, ?\n?|\n)`;
const name = String.raw`\p{Lu}[\p{L}’'-]{0,30}`;
const houseNumber = String.raw`\d{1,4}(?: ?[A-Za-z](?!\p{L}))?(?:[/-]\d{1,4}(?!\d))?`;
/** What stands before a street whose own word comes last: its first word would else be cut off. */
const fresh = String.raw`(?<=^|[\n,:;(] ?|\p{Ll} )`;

const form = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'dgmu');

/** How a whole address is written in each country, by the word for a street and the postal code. */
export const addressForms: Readonly<Record<string, RegExp>> = {
  GB: form(
    String.raw`(?<![\p{L}\d])(?<street>${houseNumber} (?:${name} ){1,4}(?:Street|Road|Lane|Avenue|Square|Way|Place|Drive|Close|St|Rd)\.?)`,
    String.raw`${gap}${townName}(?: |${gap})(?<postalCode>[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?![\p{L}\d])`,
  ),
  US: form(
    String.raw`(?<![\p{L}\d])(?<street>\d{1,5} (?:${name} ){1,4}(?:Street|Road|Lane|Avenue|Boulevard|Drive|Way|St|Rd|Ave|Blvd|Dr)\.?)`,
    String.raw`${gap}${town}, [A-Z]{2} (?<postalCode>\d{5}(?:-\d{4})?)(?!\d)`,
  ),
  HU: form(
    String.raw`(?<!\d)(?<postalCode>\d{4}) ${town}${gap}`,
    String.raw`(?<street>(?:${name} ){1,4}(?:utca|u\.|út|útja|tér|tere|krt\.|körút|köz|sor|fasor|sétány|rakpart|park) ${houseNumber}(?!\d)\.?)`,
  ),
  PL: form(
    String.raw`(?<!\p{L})(?<street>(?:ul\.|al\.|pl\.|os\.|Ul\.|Al\.|Pl\.|Os\.) (?:(?:\d{1,2}|${name}) ){1,4}${houseNumber})`,
    String.raw`${gap}(?<postalCode>\d{2}-\d{3}) ${town}`,
  ),
  PT: form(
    String.raw`(?<!\p{L})(?<street>(?:Rua|Avenida|Av\.|Praça|Largo|Travessa|Estrada|Alameda)(?: (?:d[aeo]s?|e|\d{1,2}|${name}\.?)){1,7},? (?:n\.º ?)?${houseNumber})`,
    String.raw`${gap}(?<postalCode>\d{4}-\d{3}) ${town}`,
  ),
  SE: form(
    String.raw`${fresh}(?<street>(?:S:t )?(?:${name} ){0,2}\p{Lu}\p{L}{0,30}(?:gatan|vägen|gränd|torget|allén|backen|stigen|leden) ${houseNumber})`,
    String.raw`${gap}(?<postalCode>\d{3} ?\d{2}) ${town}`,
  ),
  TR: form(
    String.raw`${fresh}(?<street>(?:(?:${name} ){1,3}(?:Mah\.|Mahallesi),? )?(?:${name} ){1,3}(?:Cad\.|Caddesi|Sok\.|Sk\.|Sokak|Sokağı|Bulvarı|Blv\.),? No ?[:.]? ?${houseNumber})`,
    String.raw`${gap}(?<postalCode>\d{5}) (?:${name}\/)?(?<city>\p{Lu}\p{Ll}{1,30})${end}`,
  ),
};
