import type { ListNames } from '../language.ts';

export const listNames: ListNames = {
  customerSizes: {
    '1to50employees': '1–50 alkalmazott',
    '51to500employees': '51–500 alkalmazott',
    Morethan500employees: '500-nál több alkalmazott',
    '1to9employees': '1–9 alkalmazott',
    '10to50employees': '10–50 alkalmazott',
    '51to250employees': '51–250 alkalmazott',
    '251to1000employees': '251–1000 alkalmazott',
    '1001to5000employees': '1001–5000 alkalmazott',
    '5001to10000employees': '5001–10 000 alkalmazott',
    '10001to20000employees': '10 001–20 000 alkalmazott',
    Morethan20000employees: '20 000-nél több alkalmazott',
  },
  industries: {
    'Agriculture, Forestry, & Fishing': 'Mezőgazdaság, erdészet és halászat',
    'Communications & Media': 'Távközlés és média',
    Education: 'Oktatás',
    'Financial Services': 'Pénzügyi szolgáltatások',
    Government: 'Közigazgatás',
    Healthcare: 'Egészségügy',
    Hospitality: 'Vendéglátás',
    Manufacturing: 'Gyártás',
    'Power & Utilities': 'Energia és közművek',
    'Public Safety and National Security': 'Közbiztonság és nemzetbiztonság',
    'Retail & Consumer Goods': 'Kiskereskedelem és fogyasztási cikkek',
    Services: 'Szolgáltatások',
    'Travel & Transportation': 'Utazás és közlekedés',
    'Wholesale & Distribution': 'Nagykereskedelem és disztribúció',
  },
};
