import type { IssueWords } from '../language.ts';

export const issueWords: IssueWords = {
  'issue.required': 'Preencha «{field}».',
  'issue.wrong-type': '«{field}» contém algo que não pertence ali. Introduza de novo.',
  'issue.not-in-list': '«{field}» tem um valor que não está disponível. Escolha um da lista.',
  'issue.unknown-property': 'O Partner Center não conhece «{path}». Remova-o e envie novamente.',
  'issue.invalid-date':
    '{value, select, none {«{field}» não contém uma data válida.} other {«{value}» em «{field}» não é uma data válida.}} Escolha um dia, por exemplo 2027-03-31.',
  'issue.invalid-number':
    '{beside, select, none {{value, select, none {«{field}» não contém um número inequívoco.} other {«{value}» em «{field}» não é um número inequívoco.}} Escreva-o sem separadores de milhares, por exemplo 50000,50, e não inferior a zero.} other {«{value}» em «{field}» está na moeda {beside}, mas a moeda escolhida é {chosen}. Corrija uma das duas.}}',
  'issue.invalid-email':
    '{value, select, none {«{field}» não contém um endereço de e-mail válido.} other {«{value}» em «{field}» não é um endereço de e-mail.}} Escreva-o na forma nome@empresa.pt.',
  'issue.invalid-country':
    '{value, select, none {«{field}» não contém um país que conheçamos.} other {«{value}» em «{field}» não é um país que conheçamos.}} Escreva duas letras, como PT, ou o nome em português ou inglês.',
  'issue.country-has-three-letters': '«{field}» precisa de duas letras: escreva {suggestion} em vez de {value}.',
  'issue.invalid-currency':
    '{value, select, none {«{field}» não contém um código de moeda.} other {«{value}» em «{field}» não é um código de moeda.}} Escreva três letras, como EUR ou USD.',
  'issue.too-many': '«{field}» tem demasiadas entradas: {count}. Remova algumas. Máximo: {max}.',
  'issue.too-long': '«{field}» é demasiado longo e foi cortado. Encurte-o. Número máximo de carateres: {max}.',
  'issue.consent-needed': 'Sem este consentimento não se pode enviar uma referência. Ative «{field}».',
  'issue.contact-needed-for-help': 'A Microsoft só ajuda quando conhece um contacto no cliente. Preencha «{field}».',
  'issue.unknown-solution': 'O Partner Center não conhece esta solução. Escolha outra em «{field}».',
  'issue.refused':
    '{message, select, none {O Partner Center não aceitou «{field}». Altere-o e envie novamente.} other {O Partner Center não aceitou «{field}»: {message}}}',
};
