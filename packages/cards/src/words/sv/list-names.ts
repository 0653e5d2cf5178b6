import type { ListNames } from '../language.ts';

export const listNames: ListNames = {
  customerSizes: {
    '1to50employees': '1 till 50 anställda',
    '51to500employees': '51 till 500 anställda',
    Morethan500employees: 'Fler än 500 anställda',
    '1to9employees': '1 till 9 anställda',
    '10to50employees': '10 till 50 anställda',
    '51to250employees': '51 till 250 anställda',
    '251to1000employees': '251 till 1\u00a0000 anställda',
    '1001to5000employees': '1\u00a0001 till 5\u00a0000 anställda',
    '5001to10000employees': '5\u00a0001 till 10\u00a0000 anställda',
    '10001to20000employees': '10\u00a0001 till 20\u00a0000 anställda',
    Morethan20000employees: 'Fler än 20\u00a0000 anställda',
  },
  industries: {
    'Agriculture, Forestry, & Fishing': 'Jordbruk, skogsbruk och fiske',
    'Communications & Media': 'Kommunikation och medier',
    Education: 'Utbildning',
    'Financial Services': 'Finansiella tjänster',
    Government: 'Offentlig förvaltning',
    Healthcare: 'Hälso- och sjukvård',
    Hospitality: 'Hotell och restaurang',
    Manufacturing: 'Tillverkning',
    'Power & Utilities': 'Energi och försörjning',
    'Public Safety and National Security': 'Allmän säkerhet och nationell säkerhet',
    'Retail & Consumer Goods': 'Detaljhandel och konsumentvaror',
    Services: 'Tjänster',
    'Travel & Transportation': 'Resor och transport',
    'Wholesale & Distribution': 'Partihandel och distribution',
  },
};
