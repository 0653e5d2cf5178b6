import { createEmulator } from '../../src/index.ts';
import { createPartner } from './partner.ts';

export type Mode = 'strict' | 'docs';
export const modes = ['strict', 'docs'] as const;

/** When every scene begins; its clock stands until a test moves it. */
export const start = '2026-03-01T12:00:00.0000000Z';

/** An emulator with two partners, Microsoft, and a seller of the first partner who may only look. */
export const openScene = (mode: Mode) => {
  const emulator = createEmulator({ mode, clock: { now: () => new Date(start) } });
  return {
    mode,
    emulator,
    contoso: createPartner(emulator, { organizationId: 'contoso', user: 'admin@contoso.example' }),
    fabrikam: createPartner(emulator, { organizationId: 'fabrikam', user: 'admin@fabrikam.example' }),
    microsoft: createPartner(emulator, { organizationId: 'msft', user: 'seller@microsoft.example' }),
    ada: createPartner(emulator, {
      organizationId: 'contoso',
      user: 'ada@contoso.example',
      roles: ['Referrals user'],
    }),
    /** Moves the clock on by a duration of ISO 8601. */
    pass: (advance: string) => emulator.control.clock({ advance }),
  };
};

export const guid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
export const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/;
