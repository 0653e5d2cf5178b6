import type { IssueWords } from '../language.ts';

export const issueWords: IssueWords = {
  'issue.required': 'Şu alanı doldurun: “{field}”.',
  'issue.wrong-type': '“{field}” alanında buraya uymayan bir değer var. Yeniden girin.',
  'issue.not-in-list': '“{field}” alanında sunulmayan bir değer var. Listeden birini seçin.',
  'issue.unknown-property': 'Partner Center şunu tanımıyor: “{path}”. Çıkarıp yeniden gönderin.',
  'issue.invalid-date':
    '{value, select, none {“{field}” alanında geçerli bir tarih yok.} other {“{field}”: “{value}” geçerli bir tarih değil.}} Birini seçin, örneğin 2027-03-31.',
  'issue.invalid-number':
    '{beside, select, none {{value, select, none {“{field}” alanında anlaşılır bir sayı yok.} other {“{field}”: “{value}” anlaşılır bir sayı değil.}} Binlik ayırıcı kullanmadan yazın, örneğin 50000,50; sıfırdan küçük olmasın.} other {“{field}”: “{value}” tutarının para birimi {beside}, seçilen para birimi ise {chosen}. İkisinden birini düzeltin.}}',
  'issue.invalid-email':
    '{value, select, none {“{field}” alanında bir e-posta adresi yok.} other {“{field}”: “{value}” bir e-posta adresi değil.}} Şöyle yazın: ad@sirket.com.',
  'issue.invalid-country':
    '{value, select, none {“{field}” alanında tanıdığımız bir ülke yok.} other {“{field}”: “{value}” tanıdığımız bir ülke değil.}} TR gibi iki harf veya ülkenin Türkçe ya da İngilizce adını yazın.',
  'issue.country-has-three-letters': '“{field}” alanında iki harf olmalı: {value} yerine {suggestion} yazın.',
  'issue.invalid-currency':
    '{value, select, none {“{field}” alanında bir para birimi kodu yok.} other {“{field}”: “{value}” bir para birimi kodu değil.}} TRY veya EUR gibi üç harf yazın.',
  'issue.too-many': '“{field}” alanında çok fazla öğe var: {count}. En fazla {max} kalacak şekilde bazılarını çıkarın.',
  'issue.too-long': '“{field}” çok uzundu ve sonu kesildi. En fazla {max} karakter olacak şekilde kısaltın.',
  'issue.consent-needed': 'Bu onay olmadan referans gönderilemez. Şunu açın: “{field}”.',
  'issue.contact-needed-for-help':
    'Microsoft ancak müşterideki ilgili kişiyi bilirse yardım eder. Şu alanı doldurun: “{field}”.',
  'issue.unknown-solution': 'Partner Center bu çözümü tanımıyor. “{field}” alanında başka birini seçin.',
  'issue.refused':
    '{message, select, none {Partner Center şunu kabul etmedi: “{field}”. Değiştirip yeniden gönderin.} other {Partner Center şunu kabul etmedi: “{field}”. Nedeni: {message}}}',
};
