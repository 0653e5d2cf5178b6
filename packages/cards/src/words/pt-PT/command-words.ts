import type { CommandWords } from '../language.ts';

export const commandWords: CommandWords = {
  new: ['nova', 'novo', 'criar', 'criar nova', 'criar novo', 'adicionar'],
  drafts: ['rascunhos', 'rascunho', 'os meus rascunhos', 'meus rascunhos', 'ver rascunhos'],
  list: [
    'lista',
    'referências',
    'as minhas referências',
    'minhas referências',
    'todas as referências',
    'listar',
    'ver referências',
  ],
  show: ['mostrar', 'ver', 'abrir'],
  cancel: ['cancelar', 'descartar', 'parar', 'anular', 'desistir'],
  language: ['idioma', 'língua', 'mudar idioma', 'mudar língua', 'alterar idioma'],
  help: ['ajuda', 'comandos'],
  greeting: ['olá', 'oi', 'viva', 'bom dia', 'boa tarde', 'boa noite'],
  'sign-in': ['iniciar sessão', 'entrar', 'fazer login'],
  'sign-out': ['terminar sessão', 'sair', 'encerrar sessão'],
  deal: ['referência', 'negócio', 'oportunidade', 'oportunidade de negócio', 'oportunidade de venda'],
  automatic: ['automático', 'automática', 'predefinição', 'predefinido', 'como no Teams'],
};
