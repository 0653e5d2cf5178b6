import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const moreTurkish: Corpus = {
  language: 'tr',
  region: 'TR',
  sender: { name: 'Deniz Aydın', email: 'deniz.aydin@tailspin.example' },
  messages: [
    {
      text: `9 Mart toplantı notları
Katılanlar: Deniz Aydın, Berna Çakır (Operasyon Direktörü), Adem Pak
Marmara Feribot A.Ş. VMware'den çıkıyor. Azure'u beğendiler, 3 yıllık, toplam 56 milyon TL. Yönetim kurulu kararı 22 Nisan 2026.
Yapılacak: Berna'ya (berna.cakir@marmaraferibot.example) referansları gönder.`,
      expected: {
        company: 'Marmara Feribot A.Ş.',
        firstName: 'Berna',
        lastName: 'Çakır',
        email: 'berna.cakir@marmaraferibot.example',
        title: 'Operasyon Direktörü',
        value: '56000000',
        currency: 'TRY',
        closing: '2026-04-22',
        products: 'Azure',
      },
    },
    {
      text: `Konu: co-sell başvurusu
Firma adı: Kütahya Karo Ltd. Şti.
Tahmini gelir: 1.465.000 TL
Kapanış tarihi: 12.06.2026
Birincil kontak: Dilaver Halıcı
E-posta: dilaver.halici@kutahyakaro.example
Telefon: 0274 555 01 18
Adres: Tuğla Sok. No: 12, 43020 Kütahya
Ürün: Business Central`,
      expected: {
        company: 'Kütahya Karo Ltd. Şti.',
        firstName: 'Dilaver',
        lastName: 'Halıcı',
        email: 'dilaver.halici@kutahyakaro.example',
        phone: '+902745550118',
        street: 'Tuğla Sok. No: 12',
        postalCode: '43020',
        city: 'Kütahya',
        country: 'TR',
        value: '1465000',
        currency: 'TRY',
        closing: '2026-06-12',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Güncelleme: Gediz Tarım Kooperatifi, Denizli tarafı. Genel Müdür Alper Boz onayladı: Azure SQL ve Power BI, 3.520.000 TL + KDV (KDV dahil 4.224.000 TL). 30 Nisan'da imzalayacak. Cep: 0532 555 12 22`,
      expected: {
        company: 'Gediz Tarım Kooperatifi',
        firstName: 'Alper',
        lastName: 'Boz',
        title: 'Genel Müdür',
        city: 'Denizli',
        country: 'TR',
        phone: '+905325551222',
        value: '3520000',
        currency: 'TRY',
        closing: '2026-04-30',
        products: 'PowerBI,SQL',
      },
    },
    {
      text: `Müşteri - Pamuk Kaplıca Ltd. Şti.
İlgili kişi - Hale Ferah, Satın Alma Müdürü
İhtiyaç - 150 adet M365 E3
Bütçe - yıllık 2.140.000 TL
Karar - 2026 temmuz sonuna kadar
Tel - 0258 555 01 99`,
      expected: {
        company: 'Pamuk Kaplıca Ltd. Şti.',
        firstName: 'Hale',
        lastName: 'Ferah',
        title: 'Satın Alma Müdürü',
        closing: '2026-07-31',
        phone: '+902585550199',
        products: 'Microsoft365',
      },
    },
    {
      text: `Hatırlatma: masraf fişlerini 31 Mart'a kadar teslim edin. 500 TL üzeri taksi için yönetici onayı gerekir. Sorular muhasebeden Canan'a.`,
      expected: {},
    },
  ],
};
