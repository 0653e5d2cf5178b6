/** Larger towns by country: the name, and after a colon how else it is written. */
const cities: Readonly<Record<string, string>> = {
  GB: 'London Manchester Birmingham Leeds Glasgow Edinburgh Liverpool Bristol Sheffield Cardiff Belfast Nottingham Leicester Southampton',
  IE: 'Dublin Cork Galway Limerick',
  US: 'Seattle Boston Chicago Dallas Denver Houston Miami Philadelphia Atlanta',
  HU: 'Budapest Debrecen Szeged Miskolc Pécs Győr Nyíregyháza Kecskemét Székesfehérvár Szombathely Szolnok Tatabánya Kaposvár Veszprém Eger Sopron Zalaegerszeg Békéscsaba',
  TR: 'İstanbul:Istanbul:Istanbul Ankara İzmir:Izmir Bursa Antalya Adana Konya Gaziantep Kayseri Mersin Eskişehir Kocaeli Samsun Trabzon Denizli Diyarbakır',
  PL: [
    'Warszawa:Warszawie:Warszawy:Warsaw Kraków:Krakowie:Krakowa:Krakow Łódź:Łodzi Wrocław:Wrocławiu:Wrocławia Poznań:Poznaniu:Poznania',
    'Gdańsk:Gdańsku:Gdańska Szczecin:Szczecinie:Szczecina Bydgoszcz:Bydgoszczy Lublin:Lublinie:Lublina Katowice:Katowicach:Katowic',
    'Białystok:Białymstoku Gdynia:Gdyni Rzeszów:Rzeszowie:Rzeszowa Toruń:Toruniu:Torunia Kielce:Kielcach Gliwice:Gliwicach Opole:Opolu',
    'Olsztyn:Olsztynie:Olsztyna Radom:Radomiu:Radomia Sosnowiec:Sosnowcu:Sosnowca Częstochowa:Częstochowie:Częstochowy Płock:Płocku:Płocka',
    'Elbląg:Elblągu:Elbląga Tarnów:Tarnowie:Tarnowa Koszalin:Koszalinie:Koszalina Kalisz:Kaliszu:Kalisza Tychy:Tychach',
  ].join(' '),
  SE: 'Stockholm Göteborg:Gothenburg Malmö Uppsala Västerås Örebro Linköping Helsingborg Jönköping Norrköping Lund Umeå Gävle Borås Sundsvall Karlstad Växjö Halmstad Luleå Kalmar Visby Eskilstuna Södertälje Kristianstad Skellefteå Östersund Trollhättan Falun Borlänge Karlskrona Kiruna',
  PT: 'Lisboa:Lisbon Porto Braga Coimbra Faro Aveiro Setúbal Leiria Funchal Évora Viseu Guimarães Santarém Almada Sintra Cascais',
  DE: 'Berlin Hamburg München:Munich Frankfurt Stuttgart Düsseldorf Leipzig',
  AT: 'Wien:Vienna:Bécs Graz Linz Salzburg',
  ES: 'Madrid Barcelona Sevilla',
  FR: 'Paris Lyon Marseille',
  NL: 'Amsterdam Rotterdam Utrecht Eindhoven',
  DK: 'København:Copenhagen:Köpenhamn Aarhus Odense',
  NO: 'Oslo Bergen Trondheim Stavanger',
  FI: 'Helsinki:Helsingfors Tampere Turku Espoo',
  CZ: 'Praha:Prague Brno Ostrava',
};

export interface City {
  readonly name: string;
  readonly country: string;
}

/** Cities by each of their spellings. */
export const citiesBySpelling: ReadonlyMap<string, City> = new Map(
  Object.entries(cities).flatMap(([country, line]) =>
    line.split(' ').flatMap((entry) => {
      const spellings = entry.split(':');
      return spellings.map((spelling): [string, City] => [spelling, { name: spellings[0] ?? spelling, country }]);
    }),
  ),
);
