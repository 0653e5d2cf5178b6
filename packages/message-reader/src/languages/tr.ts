import { type LanguageWords, list, titlesOf } from './language-words.ts';

const areas = list(
  'Bilgi İşlem, Bilgi işlem, bilgi işlem, BT, IT, Satın Alma, satın alma, Finans, Mali İşler, Teknik',
  'Operasyon',
);
const moreAreas = ['İnsan Kaynakları', 'Bilgi Teknolojileri', 'Pazarlama', 'Satış', 'Genel', 'İdari İşler'];

export const turkish: LanguageWords = {
  commonWords: list(
    've, bir, bu, şu, için, ile, da, de, var, yok, daha, çok, ama, gibi, olarak, olan, oldu, olacak, değil, en, ne, mi',
    'onlar, biz, bize, bizim, siz, sizin, ben, kadar, sonra, önce, şimdi, şirketi, adet, kişi, kişilik, ediyor, istiyor',
    'istiyorlar, merhaba, selam, saygılar, saygılarımızla, teşekkürler, lütfen, var, yeni, göre, hem, veya, üzere, ayrıca',
  ),
  companyLabels: ['şirket', 'müşteri adı', 'firma', 'müşteri', 'kurum', 'şirket adı', 'firma adı'],
  personLabels: list(
    'ilgili kişi, İlgili kişi, iletişim, İletişim, yetkili, ad soyad, gönderen, kişi, irtibat, İrtibat',
    'kimden',
  ),
  customerCues: ['müşterimiz', 'müşteri'],
  companyCues: ['firması'],
  rivalCues: ['rakip', 'rakibimiz', 'iş ortağımız', 'bayimiz'],
  cityLabels: ['şehir', 'il', 'İl'],
  titleLabels: ['görevi', 'pozisyon'],
  contactCues: ['kontak', 'ilgili kişi'],
  colleagueCues: ['iş arkadaşım', 'meslektaşım', 'müdürüm'],
  companyVerbs: [],
  openers: list('Bir, Bugün, Yeni, Müşteri, Müşterimiz, Selam, Merhaba, Şirket, Firma, Dün, Yarın, Ve, Hem, Sahibi'),
  valueStems: ['bütçe', 'tutar', 'değer', 'toplam', 'bedel', 'ayırdı', 'ayırmış', 'hacim'],
  otherMoneyStems: list(
    'aylık, ayda, yıllık, yılda, kişi başı, kullanıcı başı, başına, /ay, /yıl, /kullanıcı, /kişi, ciro, indirim, şu an, ceza, geçen yıl, günlük, günde',
    'haftalık, saatlik, /gün, /saat, harcamış, harcadı, ödedi, borcu',
  ),
  grossStems: list('KDV dahil, KDV dâhil, KDV’li, brüt'),
  forecastStems: ['tahmini gelir', 'beklenen gelir'],
  multipliers: { b: 1e3, bin: 1e3, m: 1e6, mn: 1e6, milyon: 1e6, mio: 1e6, mr: 1e9, milyar: 1e9 },
  currencyStems: { tl: 'TRY', lira: 'TRY', euro: 'EUR', avro: 'EUR', dolar: 'USD', sterlin: 'GBP' },
  currencyLabels: ['para birimi', 'döviz', 'döviz cinsi', 'birim'],
  closingStems: list('kapanış, kapan, imza, karar, son tarih, sipariş, sözleşme, termin'),
  untilStems: ['kadar', 'en geç'],
  otherDayStems: list('toplantı, görüşme, demo, sunum, gönderil, tarih:, eğitim, beri, sona er, bitiyor, geçerli'),
  untilWords: ['en geç'],
  monthEnds: ['MONTH sonuna', 'MONTH sonu', 'MONTH ayı sonuna'],
  dayOrders: ['day month'],
  titles: [
    ...list('Genel Müdür Yardımcısı, genel müdür, Yönetim Kurulu Başkanı, Şirket Müdürü, Kurucu Ortak'),
    ...titlesOf(
      [...areas, ...moreAreas],
      ['X Müdürü', 'X Müdür', 'X Direktörü', 'X Yöneticisi', 'X Sorumlusu', 'X Uzmanı'],
    ),
  ],
  honorificsBefore: ['Sayın'],
  honorificsAfter: ['Bey', 'Hanım'],
  honorificAfter: 'firstName',
};
