import type { ListNames } from '../language.ts';

export const listNames: ListNames = {
  customerSizes: {
    '1to50employees': '1-50 çalışan',
    '51to500employees': '51-500 çalışan',
    Morethan500employees: '500’den fazla çalışan',
    '1to9employees': '1-9 çalışan',
    '10to50employees': '10-50 çalışan',
    '51to250employees': '51-250 çalışan',
    '251to1000employees': '251-1.000 çalışan',
    '1001to5000employees': '1.001-5.000 çalışan',
    '5001to10000employees': '5.001-10.000 çalışan',
    '10001to20000employees': '10.001-20.000 çalışan',
    Morethan20000employees: '20.000’den fazla çalışan',
  },
  industries: {
    'Agriculture, Forestry, & Fishing': 'Tarım, ormancılık ve balıkçılık',
    'Communications & Media': 'İletişim ve medya',
    Education: 'Eğitim',
    'Financial Services': 'Finansal hizmetler',
    Government: 'Kamu',
    Healthcare: 'Sağlık',
    Hospitality: 'Konaklama ve ağırlama',
    Manufacturing: 'İmalat',
    'Power & Utilities': 'Enerji ve altyapı hizmetleri',
    'Public Safety and National Security': 'Kamu güvenliği ve ulusal güvenlik',
    'Retail & Consumer Goods': 'Perakende ve tüketim malları',
    Services: 'Hizmetler',
    'Travel & Transportation': 'Seyahat ve ulaşım',
    'Wholesale & Distribution': 'Toptan satış ve dağıtım',
  },
};
