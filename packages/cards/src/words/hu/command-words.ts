import type { CommandWords } from '../language.ts';

export const commandWords: CommandWords = {
  new: ['új', 'új ajánlás', 'létrehozás', 'ajánlás létrehozása'],
  drafts: ['piszkozatok', 'piszkozat', 'piszkozataim'],
  list: ['lista', 'ajánlások', 'ajánlásaim'],
  show: ['mutasd', 'megnyitás', 'megmutat'],
  cancel: ['mégse', 'mégsem', 'elvetés'],
  language: ['nyelv'],
  help: ['súgó', 'segítség', 'parancsok'],
  greeting: ['szia', 'helló', 'üdv', 'üdvözlöm', 'jó reggelt', 'jó napot', 'jó estét'],
  'sign-in': ['bejelentkezés', 'belépés'],
  'sign-out': ['kijelentkezés', 'kilépés'],
  automatic: ['automatikus', 'alapértelmezett'],
};
