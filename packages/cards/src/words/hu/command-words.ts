import type { CommandWords } from '../language.ts';

export const commandWords: CommandWords = {
  new: ['új', 'új ajánlás', 'létrehozás', 'ajánlás létrehozása', 'új ajánlás létrehozása', 'létrehoz'],
  drafts: ['piszkozatok', 'piszkozat', 'piszkozataim', 'vázlatok', 'vázlat'],
  list: ['lista', 'ajánlások', 'ajánlásaim', 'összes ajánlás', 'listázás'],
  show: ['mutasd', 'megnyitás', 'megmutat', 'mutasd meg', 'mutat', 'megtekintés', 'nyisd meg', 'megnyit'],
  cancel: ['mégse', 'mégsem', 'elvetés', 'elvet'],
  language: ['nyelv', 'nyelvek', 'nyelvváltás'],
  help: ['súgó', 'segítség', 'parancsok', 'segíts', 'parancs'],
  greeting: [
    'szia',
    'helló',
    'üdv',
    'üdvözlöm',
    'jó reggelt',
    'jó napot',
    'jó estét',
    'jó reggelt kívánok',
    'jó napot kívánok',
    'jó estét kívánok',
    'heló',
    'szervusz',
    'sziasztok',
  ],
  'sign-in': ['bejelentkezés', 'belépés', 'bejelentkezem', 'belépek'],
  'sign-out': ['kijelentkezés', 'kilépés', 'kijelentkezem', 'kilépek'],
  automatic: ['automatikus', 'alapértelmezett'],
};
