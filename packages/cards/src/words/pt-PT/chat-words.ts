import type { ChatWords } from '../language.ts';

export const chatWords: ChatWords = {
  'fault.full': 'O local onde guardo as referências está cheio.',
  'fault.read-only': 'Não é possível escrever no local onde guardo as referências.',
  'fault.away': 'Não é possível aceder ao local onde guardo as referências.',
  'fault.unknown': 'Algo correu mal do nosso lado.',
  'fault.form':
    'O que escreveu aqui ainda não está guardado e nada foi enviado. Continua tudo visível abaixo: tente novamente dentro de momentos.',
  'fault.unchanged': 'Nada foi guardado nem enviado e este cartão fica como está: tente novamente dentro de momentos.',
  'fault.submit': 'Nada foi enviado e o seu rascunho continua guardado: tente novamente dentro de momentos.',
  'fault.submit.away':
    'Ainda nada foi enviado e nada do que introduziu se perdeu: tente novamente dentro de momentos. Nada é enviado duas vezes.',
  'fault.new': 'Não é possível criar agora uma nova referência. Tente novamente dentro de momentos.',
  'fault.other': 'Nada do que introduziu antes se perdeu. Tente novamente dentro de momentos.',
  'fault.stays': 'Se o problema persistir, avise quem gere este bot.',
  'notice.unknown-text': 'Não sei o que fazer com essa mensagem.',
  'notice.too-long': 'Essa mensagem é demasiado longa para mim. Número máximo de carateres: {max}.',
  'notice.unknown-verb': 'Não conheço este botão. O cartão pode ser de outra versão minha.',
  'notice.bad-data': 'Este cartão não diz a que pertence. Abra-o de novo.',
  'notice.no-draft': 'Este formulário já não existe ou não é seu. Escreva «{newCommand}» para começar outro.',
  'notice.no-submission': 'Esta referência não foi enviada por si ou já não existe.',
  'notice.draft-discarded': 'Descartou este rascunho. Ainda nada se perdeu: abra-o para continuar.',
  'notice.discarded': 'Descartado: {name}. Se foi engano, abra-o novamente.',
  'notice.nothing-to-cancel': 'Não há nenhum formulário aberto que possa ser descartado.',
  'notice.show-needs-id':
    'Diga qual é a referência: «{showCommand}» e o respetivo ID, por exemplo {showCommand} 4111fffc-f9ee-4d53-bba6-569135228642. Escreva «{listCommand}» para as ver.',
  'notice.no-referral':
    'Não existe essa referência ou não a pode ver: {id}. Escreva «{listCommand}» para ver as que estão ao seu alcance.',

  'place.sent': 'A resposta está na nossa conversa privada, só para si.',
  'place.unreachable':
    'Ainda não consigo escrever-lhe em privado. Abra uma conversa privada comigo no Teams e pergunte de novo: a resposta é só para si.',
  'place.stranger': 'Trabalho apenas para pessoas da organização a que esta conversa pertence.',
  'place.no-roster':
    'Aqui não consigo ver quem pertence à sua organização. Use isto na nossa conversa privada ou adicione-me a esta conversa.',
  'place.not-here':
    'Isto pertence à nossa conversa privada. Escreva lá «{draftsCommand}» para continuar o que começou.',

  'language.title': 'Em que idioma devo falar consigo?',
  'language.automatic': 'Como no Teams',
  'language.chosen': '✓ {name}',
  'language.unknown': 'Não falo este idioma: «{name}». Escolha um dos seguintes.',
  'language.set': 'A partir de agora falo consigo em português. Escreva «{languageCommand}» para mudar.',
  'language.set.automatic': 'A partir de agora falo o idioma do seu Teams, se o souber.',

  'search.empty': 'Ainda não há referências.',
  'search.none': 'Nenhuma das referências mais recentes (limite: {max}) tem «{text}» no nome ou no nome do cliente.',
  'search.sign-in':
    'Não tem sessão iniciada no Partner Center. Abra a conversa comigo, escreva «{signInCommand}» e volte a pesquisar.',
  'search.bad-data': 'Esta pesquisa não diz o que procura. Tente novamente.',

  'sign-in.ask': 'Inicie sessão, para que eu possa trabalhar no Partner Center em seu nome.',
  'sign-in.button': 'Iniciar sessão',
  'sign-in.first': 'Não tem sessão iniciada no Partner Center. Inicie sessão e volte a pedir.',
  'sign-in.then-shown':
    'Não tem sessão iniciada no Partner Center. Inicie sessão e mostro-lhe a resposta na nossa conversa privada.',
  'sign-in.then-sent':
    'Pedi-lhe, na nossa conversa privada, que inicie sessão. Depois, a referência prossegue sozinha.',
  'sign-in.done':
    '{count, plural, =0 {Sessão iniciada.} one {Sessão iniciada. A referência que esperava por isso vai prosseguir.} many {Sessão iniciada. As # referências que esperavam por isso vão prosseguir.} other {Sessão iniciada. As # referências que esperavam por isso vão prosseguir.}}',
  'sign-in.already': 'Já tem sessão iniciada.',
  'sign-in.failed': 'O início de sessão falhou ou foi interrompido. Escreva «{signInCommand}» para tentar novamente.',
  'sign-in.away': 'Não lhe posso pedir agora que inicie sessão. Escreva «{signInCommand}» dentro de um minuto.',
  'sign-in.not-here':
    'Não precisa de iniciar sessão aqui: o administrador deste bot configurou uma conta única para todos.',
  'sign-out.done': 'Sessão terminada. O que está por enviar fica guardado até iniciar sessão novamente.',

  'problem.refused':
    'O Partner Center recusou esta referência sem dizer que campo está errado. Verifique-a e envie-a novamente.',
  'problem.forbidden':
    'O Partner Center não lhe permite fazer isto. Precisa da função Referrals admin: peça-a ao administrador da sua conta do Partner Center.',
  'problem.unauthorized':
    'O Partner Center já não aceita o início de sessão. Peça ao seu administrador que o renove e tente novamente.',
  'problem.sign-in':
    'Inicie sessão para continuar: o Partner Center quer confirmar a sua identidade. Depois, o envio continua sozinho.',
  'problem.unclear':
    'Perdeu-se uma resposta do Partner Center e há mais do que uma referência parecida com esta. Consulte a sua lista; tente novamente quando só restar uma.',
  'problem.failing':
    'O Partner Center falha repetidamente nesta referência sem dizer porquê. A referência não está lá. Verifique-a e envie-a novamente; se o problema persistir, avise o seu administrador.',
  'problem.unexpected':
    'O Partner Center deu uma resposta com que não consigo trabalhar. Tente novamente; se o problema persistir, avise o seu administrador.',
  'problem.throttled': 'O Partner Center está a receber demasiados pedidos. Tente novamente dentro de um minuto.',
  'problem.unavailable': 'O Partner Center não responde neste momento. Tente novamente dentro de um minuto.',
};
