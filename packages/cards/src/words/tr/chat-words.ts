import type { ChatWords } from '../language.ts';

export const chatWords: ChatWords = {
  'fault.full': 'Referansları kaydettiğim yer dolu.',
  'fault.read-only': 'Referansları kaydettiğim yere yazılamıyor.',
  'fault.away': 'Referansları kaydettiğim yere ulaşılamıyor.',
  'fault.unknown': 'Bizim tarafımızda bir sorun oluştu.',
  'fault.form':
    'Buraya yazdıklarınız henüz kaydedilmedi ve hiçbir şey gönderilmedi. Hepsi aşağıda duruyor: biraz sonra yeniden basın.',
  'fault.unchanged': 'Hiçbir şey kaydedilmedi veya gönderilmedi, kart olduğu gibi duruyor: biraz sonra yeniden basın.',
  'fault.submit': 'Hiçbir şey gönderilmedi ve taslağınız duruyor: biraz sonra yeniden basın.',
  'fault.submit.away':
    'Henüz hiçbir şey gönderilmedi ve girdiğiniz hiçbir şey kaybolmadı: biraz sonra yeniden basın. Asla iki kez gönderilmez.',
  'fault.new': 'Şu anda yeni bir referans başlatılamıyor. Lütfen biraz sonra yeniden deneyin.',
  'fault.other': 'Daha önce girdiğiniz hiçbir şey kaybolmadı. Lütfen biraz sonra yeniden deneyin.',
  'fault.stays': 'Sorun sürerse botu çalıştıran kişiye haber verin.',
  'notice.unknown-text': 'Bu iletiyle ne yapacağımı bilmiyorum.',
  'notice.too-long': 'Bu ileti benim için çok uzun: en fazla {max} karakter okuyabilirim.',
  'notice.unknown-verb': 'Bu düğmeyi tanımıyorum. Kart başka bir sürümümden kalmış olabilir.',
  'notice.bad-data': 'Bu kartın neye ait olduğu anlaşılmıyor. Lütfen yeniden açın.',
  'notice.no-draft': 'Bu form artık yok veya size ait değil. Yenisini başlatmak için “{newCommand}” yazın.',
  'notice.no-submission': 'Bu referansı siz göndermediniz veya artık yok.',
  'notice.draft-discarded': 'Bu taslaktan vazgeçtiniz. Henüz hiçbir şey kaybolmadı: devam etmek için açın.',
  'notice.discarded': 'Taslaktan vazgeçildi: {name}. Yanlışlıkla olduysa yeniden açın.',
  'notice.nothing-to-cancel': 'Vazgeçilebilecek açık bir form yok.',
  'notice.show-needs-id':
    'Hangi referans olduğunu söyleyin: “{showCommand}” ve kimliği, örneğin {showCommand} 4111fffc-f9ee-4d53-bba6-569135228642. Hepsini görmek için “{listCommand}” yazın.',
  'notice.no-referral':
    'Böyle bir referans yok veya görme izniniz yok: {id}. Görebildikleriniz için “{listCommand}” yazın.',

  'place.sent': 'Yanıtım özel sohbetimizde; onu yalnızca siz görürsünüz.',
  'place.unreachable':
    'Size henüz özelden yazamıyorum. Teams içinde benimle özel bir sohbet açın, sonra yeniden sorun: yanıtım yalnızca sizin içindir.',
  'place.stranger': 'Yalnızca bu konuşmanın ait olduğu kuruluştaki kişiler için çalışırım.',
  'place.no-roster':
    'Burada kimin kuruluşunuza ait olduğunu göremiyorum. Bunu özel sohbetimizde kullanın ya da beni bu konuşmaya ekleyin.',
  'place.not-here': 'Bunun yeri özel sohbetimiz. Başladıklarınıza devam etmek için orada “{draftsCommand}” yazın.',

  'language.title': 'Sizinle hangi dilde konuşayım?',
  'language.automatic': 'Teams’teki gibi',
  'language.chosen': '✓ {name}',
  'language.unknown': 'Bu dili bilmiyorum: “{name}”. Aşağıdaki dillerden birini seçin.',
  'language.set': 'Bundan sonra sizinle Türkçe konuşacağım. Değiştirmek için “{languageCommand}” yazın.',
  'language.set.automatic': 'Bundan sonra, biliyorsam Teams’inizin dilinde konuşacağım.',

  'search.empty': 'Henüz referans yok.',
  'search.none': 'En yeni referanslarınızın (sınır: {max}) hiçbirinin adında veya müşterisinde “{text}” geçmiyor.',
  'search.sign-in':
    'Partner Center’da oturumunuz açık değil. Benimle olan sohbeti açın, “{signInCommand}” yazın, sonra yeniden arayın.',
  'search.bad-data': 'Bu aramada neyin arandığı anlaşılmıyor. Lütfen yeniden deneyin.',

  'sign-in.ask': 'Partner Center’da sizin adınıza çalışabilmem için lütfen oturum açın.',
  'sign-in.button': 'Oturum aç',
  'sign-in.first': 'Partner Center’da oturumunuz açık değil. Oturum açın, sonra yeniden isteyin.',
  'sign-in.then-shown': 'Partner Center’da oturumunuz açık değil. Oturum açın, özel sohbetimizde göstereyim.',
  'sign-in.then-sent': 'Özel sohbetimizde oturum açmanızı istedim. Sonra referans kendiliğinden devam eder.',
  'sign-in.done':
    '{count, plural, =0 {Oturumunuz açıldı.} one {Oturumunuz açıldı. Bunu bekleyen referansınız devam ediyor.} other {Oturumunuz açıldı. Bunu bekleyen # referansınız devam ediyor.}}',
  'sign-in.already': 'Oturumunuz açık.',
  'sign-in.failed': 'Oturum açılamadı veya pencere kapatıldı. Yeniden denemek için “{signInCommand}” yazın.',
  'sign-in.away': 'Şu anda sizden oturum açmanızı isteyemiyorum. Lütfen bir dakika sonra “{signInCommand}” yazın.',
  'sign-in.not-here': 'Burada oturum açmanız gerekmez: bu botun yöneticisi herkes için tek bir hesap ayarladı.',
  'sign-out.done': 'Oturumunuz kapatıldı. Gönderilmeyi bekleyenler kayıtlı kalır ve yeniden oturum açmanızı bekler.',

  'problem.refused':
    'Partner Center bu referansı, hangi alanın hatalı olduğunu söylemeden reddetti. Kontrol edip yeniden gönderin.',
  'problem.forbidden':
    'Partner Center bunu yapmanıza izin vermiyor. Referrals admin rolü gerekiyor: Partner Center hesabınızın yöneticisinden isteyin.',
  'problem.unauthorized':
    'Partner Center oturumu artık kabul etmiyor. Yöneticinizden yenilemesini isteyin, sonra yeniden deneyin.',
  'problem.sign-in':
    'Devam etmek için oturum açın: Partner Center gerçekten siz olduğunuzu bilmek istiyor. Sonrası kendiliğinden devam eder.',
  'problem.unclear':
    'Partner Center’ın bir yanıtı kayboldu ve buna benzeyen birden çok referans var. Listenize bakın; yalnızca biri kaldığında yeniden deneyin.',
  'problem.failing':
    'Partner Center bu referansta nedenini söylemeden tekrar tekrar hata veriyor. Referans orada yok. Kontrol edip yeniden gönderin; düzelmezse yöneticinize söyleyin.',
  'problem.unexpected':
    'Partner Center işleyemediğim bir yanıt verdi. Yeniden deneyin; düzelmezse yöneticinize söyleyin.',
  'problem.throttled': 'Partner Center çok fazla istek alıyor. Lütfen bir dakika sonra yeniden deneyin.',
  'problem.unavailable': 'Partner Center şu anda yanıt vermiyor. Lütfen bir dakika sonra yeniden deneyin.',
};
