import type { ListNames } from '../language.ts';

export const listNames: ListNames = {
  customerSizes: {
    '1to50employees': '1 a 50 trabalhadores',
    '51to500employees': '51 a 500 trabalhadores',
    Morethan500employees: 'Mais de 500 trabalhadores',
    '1to9employees': '1 a 9 trabalhadores',
    '10to50employees': '10 a 50 trabalhadores',
    '51to250employees': '51 a 250 trabalhadores',
    '251to1000employees': '251 a 1000 trabalhadores',
    '1001to5000employees': '1001 a 5000 trabalhadores',
    '5001to10000employees': '5001 a 10\u00a0000 trabalhadores',
    '10001to20000employees': '10\u00a0001 a 20\u00a0000 trabalhadores',
    Morethan20000employees: 'Mais de 20\u00a0000 trabalhadores',
  },
  industries: {
    'Agriculture, Forestry, & Fishing': 'Agricultura, silvicultura e pescas',
    'Communications & Media': 'Comunicações e media',
    Education: 'Educação',
    'Financial Services': 'Serviços financeiros',
    Government: 'Administração pública',
    Healthcare: 'Cuidados de saúde',
    Hospitality: 'Hotelaria e restauração',
    Manufacturing: 'Indústria transformadora',
    'Power & Utilities': 'Energia e serviços públicos',
    'Public Safety and National Security': 'Segurança pública e segurança nacional',
    'Retail & Consumer Goods': 'Retalho e bens de consumo',
    Services: 'Serviços',
    'Travel & Transportation': 'Viagens e transportes',
    'Wholesale & Distribution': 'Comércio grossista e distribuição',
  },
};
