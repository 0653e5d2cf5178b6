import type { FormWords } from '../language.ts';

export const formWords: FormWords = {
  'form.title': 'Nova referência',
  'form.step.1': 'Cliente',
  'form.step.2': 'Negócio',
  'form.step.3': 'Pessoas e consentimento',
  'form.progress': 'Passo {step} de 3: {name}',
  'form.fallback': 'Nova referência, passo {step} de 3: abra no Teams.',
  'form.finding': 'Verifique: {text}',
  'form.guessed': 'Retirado da mensagem: verifique.',
  'form.day-over': 'Este dia já passou: verifique.',
  'form.no-phone': 'Isto não parece um número de telefone: verifique.',
  'form.summary':
    '{count, plural, one {Há uma coisa a corrigir.} many {Há # coisas a corrigir.} other {Há # coisas a corrigir.}}',
  'form.summary.named':
    '{count, plural, one {Há uma coisa a corrigir: {names}.} many {Há # coisas a corrigir: {names}.} other {Há # coisas a corrigir: {names}.}}',
  'form.summary.more':
    '{count, plural, one {Há uma coisa a corrigir: {names} e mais {more}.} many {Há # coisas a corrigir: {names} e mais {more}.} other {Há # coisas a corrigir: {names} e mais {more}.}}',
  'form.conversion': '«{field}»: escrevemos {to} em vez de {from}.',
  'form.moved-on': 'O formulário mudou desde que esse cartão foi criado. É assim que está agora.',
  'form.as-kept':
    'O que foi escrito no cartão da conversa e não foi enviado com «{button}» fica lá. Este é o formulário tal como está guardado.',
  'form.not-set': 'Não indicado',
  'form.needs-number': 'Preencha «{field}» com um número não inferior a zero, por exemplo 50000,50.',
  'form.more': 'Mais: {section}',

  'field.of-person': '{person}: {label}',
  'person.contact': 'Contacto',
  'person.contact-second': 'Segundo contacto',
  'person.team': 'Membro da equipa',
  'person.team-second': 'Segundo membro da equipa',

  'section.deal-kind': 'Tipo de negócio',
  'section.customer': 'O cliente',
  'section.customer-more': 'Região e número de identificação',
  'section.value': 'O negócio',
  'section.notes': 'Sobre o negócio',
  'section.offer': 'Produtos, serviços, setores',
  'section.deal-more': 'Fase de venda e campanha',
  'section.marketplace': 'Marketplace e solution play',
  'section.target': 'Destinatário da sua referência',
  'section.status': 'Estado',
  'section.contact': 'Contacto no cliente',
  'section.contact-more': 'Cargo e idioma do contacto',
  'section.contact-second': 'Segundo contacto',
  'section.team': 'A sua equipa',
  'section.team-more': 'Cargo e idioma do membro da equipa',
  'section.team-second': 'Segundo membro da equipa',
  'section.consent': 'Consentimento',
  'section.connected': 'Trabalhar com a Microsoft',
  'section.connected-target': 'Outro parceiro em vez da Microsoft',
  'section.invitation': 'Convite na sua referência',

  'intro.deal-kind': 'O que a Microsoft já viu não pode voltar a ser escondido.',
  'kind.private': 'Referência independente. Só a sua empresa vê o negócio.',
  'kind.partner-led':
    'Referência independente, e os vendedores da Microsoft podem ver o negócio (passo 3). A sua empresa lidera, eles não intervêm.',
  'kind.co-sell':
    'Referência partilhada. A Microsoft recebe uma referência própria do negócio e é convidada a participar.',
  'intro.contact': 'Necessário assim que pedir ajuda à Microsoft.',
  'intro.offer': 'De que trata o negócio.',
  'intro.target': 'Se ficar vazio, um negócio partilhado é dirigido à sua primeira solução de catálogo.',
  'intro.status': 'O próprio Partner Center decide isto e pode não manter o que introduzir.',
  'intro.consent': 'Pergunte primeiro às pessoas. A partilha é necessária para enviar uma referência.',
  'intro.connected': 'Uma segunda referência segue para a Microsoft, ligada à sua. Diga o que pede.',
  'intro.connected-target': 'Só se outro parceiro participar em vez da Microsoft.',

  'review.title': 'Verifique antes de enviar',
  'review.fallback': 'Revisão da referência «{name}»: abra no Teams.',
  'review.creates.private': 'Será criada uma referência: a sua.',
  'review.creates.partner-led': 'Será criada uma referência: a sua.',
  'review.creates.co-sell': 'Serão criadas duas referências: a sua e uma para a Microsoft.',
  'review.creates.partner-to-partner': 'Serão criadas duas referências: a sua e uma para o outro parceiro.',
  'review.sees.private': 'Negócio privado: os vendedores da Microsoft não o verão.',
  'review.sees.partner-led':
    'Negócio liderado pelo parceiro: os vendedores da Microsoft vão vê-lo. Isto não pode ser revertido.',
  'review.sees.co-sell':
    'Venda conjunta (co-sell): a Microsoft recebe uma referência própria com o cliente, o negócio, os contactos e a sua mensagem. Isto não pode ser revertido.',
  'review.sees.partner-to-partner':
    'Negócio com outro parceiro: esse parceiro recebe uma referência própria com o cliente, o negócio e os contactos.',
  'review.warning': 'Convém saber',
  'review.warning.day-over': 'A data de fecho prevista já passou: {day}.',
  'review.warning.no-phone': '«{phone}» não parece um número de telefone.',
  'review.warning.status': 'O próprio Partner Center decide o estado e pode não manter o que introduziu.',
  'review.warning.no-message': 'Não há mensagem para a outra parte. Algumas palavras ajudam-na a decidir.',
  'review.warning.no-help': 'Não indicou que ajuda pretende.',
  'review.warning.not-visible':
    'Os vendedores da Microsoft não podem ver este negócio, por isso o Partner Center pode tratá-lo como privado. Ative a visibilidade em «Consentimento».',
  'review.warning.no-contact-consent':
    'Ninguém pode contactar as pessoas indicadas, porque esse consentimento está desativado.',
};
