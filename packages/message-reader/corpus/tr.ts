import type { Corpus } from './corpus-message.ts';

export const turkish: Corpus = {
  language: 'tr',
  region: 'TR',
  sender: { name: 'Deniz Aydın', email: 'deniz.aydin@tailspin.example' },
  messages: [
    {
      text: `Merhaba arkadaşlar, bugün Anadolu Lojistik A.Ş.'den Mehmet Yılmaz ile görüştüm, kendisi Bilgi İşlem Müdürü. Ankara'dalar.
Sunucularını Azure'a taşımak istiyorlar. Bütçe 3,5 milyon TL, sözleşmeyi 30 Haziran 2026'ya kadar imzalamak istiyorlar.
mehmet.yilmaz@anadolulojistik.example, 0532 123 45 67`,
      expected: {
        company: 'Anadolu Lojistik A.Ş.',
        firstName: 'Mehmet',
        lastName: 'Yılmaz',
        email: 'mehmet.yilmaz@anadolulojistik.example',
        phone: '+905321234567',
        title: 'Bilgi İşlem Müdürü',
        city: 'Ankara',
        country: 'TR',
        value: '3500000',
        currency: 'TRY',
        closing: '2026-06-30',
        products: 'Azure',
      },
    },
    {
      text: `Yeni fırsat
Şirket: Ege Tekstil San. ve Tic. Ltd. Şti.
İlgili kişi: Ayşe Demir
E-posta: ayse.demir@egetekstil.example
Telefon: +90 232 444 12 34
Ürün: Microsoft 365 (400 lisans)
Tutar: 750.000 TL
Kapanış: 15.09.2026`,
      expected: {
        company: 'Ege Tekstil San. ve Tic. Ltd. Şti.',
        firstName: 'Ayşe',
        lastName: 'Demir',
        email: 'ayse.demir@egetekstil.example',
        phone: '+902324441234',
        value: '750000',
        currency: 'TRY',
        closing: '2026-09-15',
        products: 'Microsoft365',
      },
    },
    {
      text: `Gönderen: Elif Kaya <elif.kaya@maviotel.example>
Tarih: 9 Mart 2026
Konu: Business Central

Deniz Bey merhaba,
Business Central için 120 bin euro ayırdık, kararı mayıs sonuna kadar vereceğiz.
Saygılarımla,
Elif Kaya
Genel Müdür
Mavi Otelcilik A.Ş.
İzmir`,
      expected: {
        company: 'Mavi Otelcilik A.Ş.',
        firstName: 'Elif',
        lastName: 'Kaya',
        email: 'elif.kaya@maviotel.example',
        title: 'Genel Müdür',
        city: 'İzmir',
        country: 'TR',
        value: '120000',
        currency: 'EUR',
        closing: '2026-05-31',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Karadeniz Gıda Ltd. Şti. şu an kullanıcı başına aylık 90 TL ödüyor, 200 kullanıcı. Windows 11'e geçmek istiyorlar, bütçe belli değil.
24 Mart'ta toplantı var.`,
      expected: { company: 'Karadeniz Gıda Ltd. Şti.', products: 'Windows' },
    },
    {
      text: `Öğle yemeğine 12:30'da çıkıyoruz, 3. kattaki toplantı odası 14:00'e kadar dolu 😅`,
      expected: {},
    },
    {
      text: `Selam, Marmara Sigorta A.Ş. Power BI ve SQL Server için teklif bekliyor. Proje değeri yaklaşık 250.000 $. İmza 15 Kasım'da planlanıyor, demo 2 Nisan'da.
İletişim: Ahmet Çelik, Satın Alma Müdürü, ahmet.celik@marmarasigorta.example`,
      expected: {
        company: 'Marmara Sigorta A.Ş.',
        firstName: 'Ahmet',
        lastName: 'Çelik',
        email: 'ahmet.celik@marmarasigorta.example',
        title: 'Satın Alma Müdürü',
        value: '250000',
        currency: 'USD',
        closing: '2026-11-15',
        products: 'PowerBI,SQL',
      },
    },
    {
      text: `Toros Enerji A.Ş. ile Kapadokya Turizm A.Ş. ikisi de SharePoint soruyor, 200-300 bin TL arası bir şey. Hangisiyle başlayalım?`,
      expected: { products: 'SharePoint' },
    },
    {
      heldOut: true,
      text: `Müşteri: Boğaz Denizcilik A.Ş., İstanbul. Fatma Şahin Hanım aradı, Dynamics 365 Sales istiyorlar. Toplam 1,2 milyon lira, son tarih 31.08.2026.
Cep: 0 (533) 765 43 21`,
      expected: {
        company: 'Boğaz Denizcilik A.Ş.',
        firstName: 'Fatma',
        lastName: 'Şahin',
        phone: '+905337654321',
        city: 'İstanbul',
        country: 'TR',
        value: '1200000',
        currency: 'TRY',
        closing: '2026-08-31',
        products: 'Dynamics365Enterprise',
      },
    },
    {
      heldOut: true,
      text: `Merhaba Deniz, Bursa'daki Uludağ Otomotiv Ltd. Şti.'nin teknik müdürü Mustafa Öztürk'ten mail geldi: mustafa.ozturk@uludagotomotiv.example
Intune ve 80 adet Surface istiyorlar. 45.000 € civarı, 1 Temmuz'a kadar sipariş vermek istiyorlar.`,
      expected: {
        company: 'Uludağ Otomotiv Ltd. Şti.',
        firstName: 'Mustafa',
        lastName: 'Öztürk',
        email: 'mustafa.ozturk@uludagotomotiv.example',
        title: 'teknik müdürü',
        city: 'Bursa',
        country: 'TR',
        value: '45000',
        currency: 'EUR',
        closing: '2026-07-01',
        products: 'EnterpriseMobilityAndSecurity,Surface',
      },
    },
    {
      heldOut: true,
      text: `Zeynep Arslan (CFO, Akdeniz Sağlık A.Ş.) 150 kişilik Visio ve Office lisansı soruyor. Geçen yıl ciroları 900 milyon TL imiş. Bütçeleri 600 bin TL.
zeynep.arslan@akdenizsaglik.example
--
Deniz Aydın
Tailspin Ltd. Şti.
+90 212 555 00 00`,
      expected: {
        company: 'Akdeniz Sağlık A.Ş.',
        firstName: 'Zeynep',
        lastName: 'Arslan',
        email: 'zeynep.arslan@akdenizsaglik.example',
        title: 'CFO',
        value: '600000',
        currency: 'TRY',
        products: 'Office,Visio',
      },
    },
  ],
};
