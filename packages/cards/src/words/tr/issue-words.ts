import type { IssueWords } from '../language.ts';

export const issueWords: IssueWords = {
  'issue.required': 'Şu alanı doldurun: “{field}”.',
  'issue.wrong-type': 'Buraya uymayan bir değer var: “{field}”. Yeniden girin.',
  'issue.not-in-list': 'Sunulmayan bir değer var: “{field}”. Listeden birini seçin.',
  'issue.unknown-property': 'Partner Center şunu tanımıyor: “{path}”. Çıkarıp yeniden gönderin.',
  'issue.invalid-date':
    '{value, select, none {Geçerli bir tarih değil: “{field}”.} other {“{field}”: “{value}” geçerli bir tarih değil.}} Birini seçin, örneğin 2027-03-31.',
  'issue.invalid-number':
    '{value, select, none {Açık bir sayı değil: “{field}”.} other {“{field}”: “{value}” açık bir sayı değil.}} Binlik ayırıcı kullanmadan yazın, örneğin 50000,50; sıfırdan küçük olmasın.',
  'issue.invalid-email':
    '{value, select, none {E-posta adresi değil: “{field}”.} other {“{field}”: “{value}” bir e-posta adresi değil.}} Şöyle yazın: ad@sirket.com.',
  'issue.invalid-country':
    '{value, select, none {Tanıdığımız bir ülke değil: “{field}”.} other {“{field}”: “{value}” tanıdığımız bir ülke değil.}} TR gibi iki harf veya ülkenin Türkçe ya da İngilizce adını yazın.',
  'issue.country-has-three-letters': '“{field}” iki harf olmalı: {value} yerine {suggestion} yazın.',
  'issue.invalid-currency':
    '{value, select, none {Para birimi kodu değil: “{field}”.} other {“{field}”: “{value}” bir para birimi kodu değil.}} TRY veya EUR gibi üç harf yazın.',
  'issue.too-many': '“{field}” için çok fazla giriş var: {count}. Bazılarını çıkarın. En fazla: {max}.',
  'issue.too-long': '“{field}” çok uzundu ve kısaltıldı. Kısaltın. En fazla karakter sayısı: {max}.',
  'issue.consent-needed': 'Bu onay olmadan referans gönderilemez. Şunu açın: “{field}”.',
  'issue.contact-needed-for-help':
    'Microsoft ancak müşterideki ilgili kişiyi bilirse yardım eder. Şu alanı doldurun: “{field}”.',
  'issue.unknown-solution': 'Partner Center bu çözümü tanımıyor. Başka birini seçin: “{field}”.',
  'issue.refused':
    '{message, select, none {Partner Center şunu kabul etmedi: “{field}”. Değiştirip yeniden gönderin.} other {Partner Center şunu kabul etmedi: “{field}”. Nedeni: {message}}}',
};
