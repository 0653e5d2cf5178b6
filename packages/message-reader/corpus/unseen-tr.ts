import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const unseenTurkish: Corpus = {
  language: 'tr',
  region: 'TR',
  sender: { name: 'Deniz Aydın', email: 'deniz.aydin@tailspin.example' },
  messages: [
    {
      text: `Selam Deniz, izne çıkmadan devrediyorum:
- Müşteri: Toros Döküm San. ve Tic. A.Ş. (Adana)
- Kim: Gülşen Ateş, Satın Alma Müdürü, gulsen.ates@torosdokum.example, 0322 555 01 82
- Ne: 75 kişilik Business Central
- Ne kadar: yaklaşık 4,2 milyon TL, yönetim 29 Mayıs 2026'ya kadar imzalayacak`,
      expected: {
        company: 'Toros Döküm San. ve Tic. A.Ş.',
        firstName: 'Gülşen',
        lastName: 'Ateş',
        email: 'gulsen.ates@torosdokum.example',
        phone: '+903225550182',
        title: 'Satın Alma Müdürü',
        city: 'Adana',
        country: 'TR',
        value: '4200000',
        currency: 'TRY',
        closing: '2026-05-29',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Merhaba,

Salı günkü görüşmemize istinaden Power BI ile devam etmek istiyoruz. Yönetim 985.000 TL + KDV onayladı, sözleşmeyi 17 Nisan'a kadar imzalamamız gerekiyor.

Saygılarımızla,
Meltem Bilgin
Finans Müdürü
Yayla Süt Ürünleri A.Ş.
Çınar Cad. No: 7, 42060 Konya
meltem.bilgin@yaylasut.example
GSM: 0533 555 14 47`,
      expected: {
        company: 'Yayla Süt Ürünleri A.Ş.',
        firstName: 'Meltem',
        lastName: 'Bilgin',
        email: 'meltem.bilgin@yaylasut.example',
        phone: '+905335551447',
        title: 'Finans Müdürü',
        street: 'Çınar Cad. No: 7',
        postalCode: '42060',
        city: 'Konya',
        country: 'TR',
        value: '985000',
        currency: 'TRY',
        closing: '2026-04-17',
        products: 'PowerBI',
      },
    },
    {
      text: `@Deniz Aydın dün Ilgaz Üniversitesi'ndeydim, Ankara'da. 3400 Microsoft 365 hesabı istiyorlar. İlgili kişi: Onur Dağlı, onur.dagli@ilgaz.example. Bütçe henüz yok, şu an barındırmaya yıllık 900 bin TL ödüyorlar.`,
      expected: {
        company: 'Ilgaz Üniversitesi',
        firstName: 'Onur',
        lastName: 'Dağlı',
        email: 'onur.dagli@ilgaz.example',
        city: 'Ankara',
        country: 'TR',
        products: 'Microsoft365',
      },
    },
    {
      text: `Ad soyad: Hande Kasapoğlu
Firma adı: Kasapoğlu ve Ortakları Avukatlık
Pozisyon: ofis müdürü
Telefon: 0212 555 07 77
E-posta: hande@kasapogluhukuk.example
Şehir: Yalova
Mesaj: 60 kişiyi SharePoint Online'a taşımak istiyoruz. Bütçemiz 600 bin ile 800 bin TL arasında.`,
      expected: {
        company: 'Kasapoğlu ve Ortakları Avukatlık',
        firstName: 'Hande',
        lastName: 'Kasapoğlu',
        email: 'hande@kasapogluhukuk.example',
        phone: '+902125550777',
        title: 'ofis müdürü',
        city: 'Yalova',
        products: 'SharePoint',
      },
    },
    {
      text: `Bugün Yeşil Çatı Yapı Ltd. Şti. Finans Direktörü Tamer Karaca ile görüştüm, Bursa'dalar. Azure ve SQL Server istiyorlar, 13 milyon lira ayırdılar, karar haziran sonuna kadar. +90 224 555 12 34, tamer.karaca@yesilcati.example`,
      expected: {
        company: 'Yeşil Çatı Yapı Ltd. Şti.',
        firstName: 'Tamer',
        lastName: 'Karaca',
        email: 'tamer.karaca@yesilcati.example',
        phone: '+902245551234',
        title: 'Finans Direktörü',
        city: 'Bursa',
        country: 'TR',
        value: '13000000',
        currency: 'TRY',
        closing: '2026-06-30',
        products: 'Azure,SQL',
      },
    },
    {
      text: `Çay içelim mi? Geçen günkü 150 lirayı da getiriyorum. Selin de geliyor 🙂`,
      expected: {},
    },
    {
      text: `Kuzgun Medya'da işi rakibe kaptırdık ama kardeş şirketleri Balıkçıl Yayıncılık A.Ş. Dynamics 365 Sales düşünüyor. Lale Barut ile konuş, lale.barut@balikcil.example, 60 bin dolar, karar 1 Temmuz 2026'dan önce.`,
      expected: {
        company: 'Balıkçıl Yayıncılık A.Ş.',
        firstName: 'Lale',
        lastName: 'Barut',
        email: 'lale.barut@balikcil.example',
        value: '60000',
        currency: 'USD',
        closing: '2026-07-01',
        products: 'Dynamics365Enterprise',
      },
    },
    {
      text: `Yeniköy Belediyesi 900 dahili için Teams Phone ihalesi açtı. Yaklaşık tutar: 12.400.000,00 TL, karar 30.09.2026.
İrtibat: Sibel Kemer, ihale@yenikoy.example, (0312) 555 09 50`,
      expected: {
        company: 'Yeniköy Belediyesi',
        firstName: 'Sibel',
        lastName: 'Kemer',
        email: 'ihale@yenikoy.example',
        phone: '+903125550950',
        value: '12400000',
        currency: 'TRY',
        closing: '2026-09-30',
        products: 'Teams',
      },
    },
    {
      text: `selam, halatçıdan Rauf Bey aradı, 20 bilgisayar için fiyat istiyor, 1 milyon civarı. 0532 555 45 60, arar mısın?`,
      expected: { firstName: 'Rauf', phone: '+905325554560' },
    },
    {
      text: `Söz verdiğim gibi: Deniz, Aşağı Ova Su Dağıtım A.Ş. Bilgi İşlem Müdürü Derya Gezgin. Yeni faturalama için Azure gerekiyor, 45 milyon TL ayırdılar ve ekim sonuna kadar imza bekliyorlar. +90 362 555 43 21, derya.gezgin@asagiova.example
Selamlar, Canan Doğru (Microsoft), canan.dogru@microsoft.com`,
      expected: {
        company: 'Aşağı Ova Su Dağıtım A.Ş.',
        firstName: 'Derya',
        lastName: 'Gezgin',
        email: 'derya.gezgin@asagiova.example',
        phone: '+903625554321',
        title: 'Bilgi İşlem Müdürü',
        value: '45000000',
        currency: 'TRY',
        closing: '2026-10-31',
        products: 'Azure',
      },
    },
  ],
};
