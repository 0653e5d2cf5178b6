import type { AppText } from '../app-text.ts';

export const tr: AppText = {
  name: 'Cosell: Partner Center için ortak satış referansları',
  short: 'Microsoft ortak satış referanslarını Teams’ten ayrılmadan oluşturun ve izleyin.',
  full: `Cosell, ortak satış (co-sell) referanslarınızı Teams’teki bir sohbetten Microsoft Partner Center’a taşır.

Kendi dilinizde kısa bir form doldurun. Cosell formu kontrol eder, referansı oluşturur; paylaşılan bir anlaşmada Microsoft veya başka bir iş ortağı için olanı da oluşturur. Partner Center meşgulse denemeyi sürdürür; girdiğiniz hiçbir şey kaybolmaz ve hiçbir referans iki kez oluşturulmaz.

Referanslarınızı ve durumlarını görün, taslaklarınıza istediğiniz zaman devam edin.

Partner Center’da Referrals admin rolüne sahip bir hesap gerekir. Uygulamayı şirketinizin bir yöneticisi bir kez kurar.`,
  commands: {
    new: 'Referans oluşturma',
    drafts: 'Başladığınız bir referansa devam etme',
    list: 'Referanslarınız ve durumları',
    help: 'Yapabildiğim her şey',
    language: 'Sizinle konuştuğum dili seçme',
    'sign-in': 'Partner Center’da kendi hesabınızla oturum açma',
    'sign-out': 'Oturumu kapatma; gönderilmeyi bekleyenler sizi bekler',
  },
  create: { title: 'Yeni referans', description: 'Ayrı bir pencerede referans oluşturma' },
  search: {
    title: 'Referans bulma',
    description: 'En yeni referanslarınızdan birini bulma ve iletinize ekleme',
    parameter: { title: 'Ad veya müşteri', description: 'Referansın adının veya müşterisinin bir bölümü' },
  },
};
