import type { CommandWords } from '../language.ts';

export const commandWords: CommandWords = {
  new: ['nova', 'nova referência', 'novo', 'criar', 'criar referência'],
  drafts: ['rascunhos', 'rascunho', 'os meus rascunhos'],
  list: ['lista', 'referências', 'as minhas referências'],
  show: ['mostrar', 'ver', 'abrir'],
  cancel: ['cancelar', 'descartar', 'parar'],
  language: ['língua', 'idioma'],
  help: ['ajuda', 'comandos'],
  greeting: ['olá', 'bom dia', 'boa tarde', 'boa noite'],
  'sign-in': ['iniciar sessão', 'entrar'],
  'sign-out': ['terminar sessão', 'sair'],
  automatic: ['automático', 'automática', 'predefinição'],
};
