import type { CommandWords } from '../language.ts';

export const commandWords: CommandWords = {
  new: ['yeni', 'yeni referans', 'oluştur', 'referans oluştur'],
  drafts: ['taslaklar', 'taslak', 'taslaklarım'],
  list: ['liste', 'listele', 'referanslar', 'referanslarım'],
  show: ['göster', 'aç'],
  cancel: ['iptal', 'vazgeç'],
  language: ['dil'],
  help: ['yardım', 'komutlar'],
  greeting: ['merhaba', 'selam', 'günaydın', 'iyi günler', 'iyi akşamlar'],
  'sign-in': ['oturum aç', 'giriş', 'giriş yap'],
  'sign-out': ['oturumu kapat', 'çıkış', 'çıkış yap'],
  automatic: ['otomatik', 'varsayılan'],
};
