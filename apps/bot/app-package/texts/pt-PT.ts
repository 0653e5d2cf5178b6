import type { AppText } from '../app-text.ts';

export const ptPT: AppText = {
  name: 'Cosell: referências de venda conjunta para o Partner Center',
  short: 'Crie e acompanhe referências de venda conjunta da Microsoft sem sair do Teams.',
  full: `O Cosell leva as suas referências de venda conjunta (co-sell) para o Microsoft Partner Center a partir de uma conversa no Teams.

Preencha um formulário curto no seu próprio idioma. O Cosell verifica-o, cria a referência e, num negócio partilhado, também a que se destina à Microsoft ou a outro parceiro. Quando o Partner Center está ocupado, continua a tentar; nada do que introduz se perde e nenhuma referência é criada duas vezes.

Veja as suas referências e o respetivo estado, e continue os rascunhos quando quiser.

Precisa de uma conta no Partner Center com a função Referrals admin. Um administrador da sua empresa configura a aplicação uma única vez.`,
  commands: {
    new: 'Criar uma referência',
    drafts: 'Continuar uma referência já começada',
    list: 'Ver as suas referências e o respetivo estado',
    help: 'Ver tudo o que sei fazer',
    language: 'Escolher o idioma em que falo consigo',
    'sign-in': 'Iniciar sessão no Partner Center com a sua própria conta',
    'sign-out': 'Terminar sessão; o que está por enviar espera por si',
  },
  create: { title: 'Nova referência', description: 'Criar uma referência numa janela própria' },
  search: {
    title: 'Procurar uma referência',
    description: 'Procurar uma das suas referências mais recentes e colocá-la na mensagem',
    parameter: { title: 'Nome ou cliente', description: 'Parte do nome da referência ou do cliente' },
  },
};
