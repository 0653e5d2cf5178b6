import type { ListNames } from '../language.ts';

export const listNames: ListNames = {
  customerSizes: {
    '1to50employees': '1–50 pracowników',
    '51to500employees': '51–500 pracowników',
    Morethan500employees: 'Ponad 500 pracowników',
    '1to9employees': '1–9 pracowników',
    '10to50employees': '10–50 pracowników',
    '51to250employees': '51–250 pracowników',
    '251to1000employees': '251–1000 pracowników',
    '1001to5000employees': '1001–5000 pracowników',
    '5001to10000employees': '5001–10\u00a0000 pracowników',
    '10001to20000employees': '10\u00a0001–20\u00a0000 pracowników',
    Morethan20000employees: 'Ponad 20\u00a0000 pracowników',
  },
  industries: {
    'Agriculture, Forestry, & Fishing': 'Rolnictwo, leśnictwo i rybołówstwo',
    'Communications & Media': 'Komunikacja i media',
    Education: 'Edukacja',
    'Financial Services': 'Usługi finansowe',
    Government: 'Administracja publiczna',
    Healthcare: 'Ochrona zdrowia',
    Hospitality: 'Hotelarstwo i gastronomia',
    Manufacturing: 'Produkcja',
    'Power & Utilities': 'Energetyka i usługi komunalne',
    'Public Safety and National Security': 'Bezpieczeństwo publiczne i narodowe',
    'Retail & Consumer Goods': 'Handel detaliczny i dobra konsumpcyjne',
    Services: 'Usługi',
    'Travel & Transportation': 'Podróże i transport',
    'Wholesale & Distribution': 'Handel hurtowy i dystrybucja',
  },
};
