import { describe, expect, test } from 'vitest';
import { invitationOf, microsoftLeg, privateDeal } from './deals.ts';
import { become, refusal, replace } from './partner.ts';
import { type Mode, modes, openScene } from './scene.ts';

/** A record that waits for Fabrikam’s answer, in a scene of its own. */
const waiting = async (mode: Mode) => {
  const scene = openScene(mode);
  return { ...scene, ...(await scene.contoso.create(invitationOf('fabrikam'))) };
};

/** Brings a record of Fabrikam’s into a status by way of the published table. */
const inStatus = async (mode: Mode, way: readonly (readonly [string, string])[]) => {
  const scene = await waiting('docs');
  for (const [status, substatus] of way) {
    expect((await scene.fabrikam.patch(scene.id, become(status, substatus))).status).toBe(204);
  }
  scene.emulator.control.mode({ mode });
  return scene;
};

const pairOf = ({ status, substatus }: { status: string; substatus: string }) => `${status}/${substatus}`;

describe.each(modes)('status in %s', (mode) => {
  test('Only New goes with Pending and Received, Active with Accepted, Closed with the other four', async () => {
    const pairs: Readonly<Record<string, readonly string[]>> = {
      New: ['Pending', 'Received'],
      Active: ['Accepted'],
      Closed: ['Won', 'Lost', 'Declined', 'Expired'],
    };
    const substatuses = Object.values(pairs).flat();
    for (const status of Object.keys(pairs)) {
      for (const substatus of substatuses.filter((each) => !pairs[status]?.includes(each))) {
        const { fabrikam, id } = await waiting(mode);
        expect((await fabrikam.patch(id, become(status, substatus))).status, `${status}/${substatus}`).toBe(400);
      }
    }
  });

  test('A status never goes backwards', async () => {
    const accepted = await inStatus(mode, [['Active', 'Accepted']]);
    expect((await accepted.fabrikam.patch(accepted.id, become('New', 'Pending'))).status).toBe(400);
    const closed = await inStatus(mode, [['Closed', 'Declined']]);
    for (const pair of [become('New', 'Pending'), become('Active', 'Accepted')]) {
      expect((await closed.fabrikam.patch(closed.id, pair)).status).toBe(400);
    }
  });

  test('Status and substatus change together', async () => {
    const { fabrikam, id } = await waiting(mode);
    const [status, substatus] = become('Active', 'Accepted');
    expect(await fabrikam.patch(id, [status])).toMatchObject(refusal(400, 'invalidRequest', 'substatus'));
    expect(await fabrikam.patch(id, [substatus])).toMatchObject(refusal(400, 'invalidRequest', 'status'));
    expect(pairOf(await fabrikam.read(id))).toBe('New/Pending');
    expect((await fabrikam.patch(id, [substatus, status])).status).toBe(204);
    expect(pairOf(await fabrikam.read(id))).toBe('Active/Accepted');
  });

  test('The receiver accepts from New with Pending or Received', async () => {
    for (const way of [[], [['New', 'Received']]] as const) {
      const { fabrikam, id, pass } = await inStatus(mode, way);
      pass('P1D');
      expect((await fabrikam.patch(id, become('Active', 'Accepted'))).status).toBe(204);
      expect(await fabrikam.read(id)).toMatchObject({
        status: 'Active',
        substatus: 'Accepted',
        acceptedDateTime: '2026-03-02T12:00:00.0000000Z',
        closedDateTime: null,
      });
    }
  });

  test('The receiver declines from New, with a reason', async () => {
    const { fabrikam, id } = await waiting(mode);
    const operations = [...become('Closed', 'Declined'), replace('/statusReason', 'not a customer')];
    expect((await fabrikam.patch(id, operations)).status).toBe(204);
    expect(await fabrikam.read(id)).toMatchObject({ substatus: 'Declined', statusReason: 'not a customer' });
  });

  test('The owner wins or loses an accepted record', async () => {
    for (const substatus of ['Won', 'Lost']) {
      const { fabrikam, id } = await inStatus(mode, [['Active', 'Accepted']]);
      expect((await fabrikam.patch(id, become('Closed', substatus))).status).toBe(204);
      expect(pairOf(await fabrikam.read(id))).toBe(`Closed/${substatus}`);
    }
  });

  test('A record made for somebody else is New, and the creator’s own is Active', async () => {
    const { contoso } = openScene(mode);
    expect(pairOf(await contoso.create(invitationOf('fabrikam')))).toBe('New/Pending');
    expect(pairOf(await contoso.create(microsoftLeg))).toBe('New/Pending');
    expect(pairOf(await contoso.create(invitationOf('contoso')))).toBe('Active/Accepted');
  });

  test('Sending the status that stands changes no status', async () => {
    const { fabrikam, id } = await inStatus(mode, [['Active', 'Accepted']]);
    expect((await fabrikam.patch(id, become('Active', 'Accepted'))).status).toBe(204);
    expect(pairOf(await fabrikam.read(id))).toBe('Active/Accepted');
  });

  test('type, qualification and the inviting organisation tell what kind a record is of', async () => {
    const { microsoft, fabrikam } = openScene(mode);
    const { id } = await microsoft.create({ ...privateDeal, target: invitationOf('fabrikam').target });
    expect(await fabrikam.read(id)).toMatchObject({
      type: 'Independent',
      qualification: 'SalesQualified',
      inviteContext: { invitedBy: { organizationId: 'msft', organizationName: 'Microsoft' } },
    });
    expect(await fabrikam.create(privateDeal)).toMatchObject({
      inviteContext: { invitedBy: { organizationId: 'fabrikam' } },
    });
  });
});

describe('status', () => {
  const accepts = async (way: readonly (readonly [string, string])[], status: string, substatus: string) => {
    const answers: number[] = [];
    for (const mode of modes) {
      const { fabrikam, id } = await inStatus(mode, way);
      answers.push((await fabrikam.patch(id, become(status, substatus))).status);
    }
    return { strict: answers[0], docs: answers[1] };
  };

  test('New may become Closed with Won or Lost by the table, which the portal never offers', async () => {
    for (const substatus of ['Won', 'Lost']) {
      expect(await accepts([], 'Closed', substatus)).toEqual({ strict: 400, docs: 204 });
    }
  });

  test('Active may become Closed with Declined or Expired by the table, which the portal never offers', async () => {
    for (const substatus of ['Declined', 'Expired']) {
      expect(await accepts([['Active', 'Accepted']], 'Closed', substatus)).toEqual({ strict: 400, docs: 204 });
    }
  });

  test('Only the system lets a record expire', async () => {
    expect(await accepts([], 'Closed', 'Expired')).toEqual({ strict: 400, docs: 204 });
  });

  test('New may go between Pending and Received by the table, for which no rule is published', async () => {
    expect(await accepts([], 'New', 'Received')).toEqual({ strict: 400, docs: 204 });
    expect(await accepts([['New', 'Received']], 'New', 'Pending')).toEqual({ strict: 400, docs: 204 });
  });

  test('Closed may become Closed by the table, and is final in the portal', async () => {
    expect(await accepts([['Closed', 'Declined']], 'Closed', 'Won')).toEqual({ strict: 400, docs: 204 });
  });

  test('Nothing of a closed record changes but its registrations', async () => {
    for (const [mode, status] of [
      ['strict', 400],
      ['docs', 204],
    ] as const) {
      const { fabrikam, id } = await inStatus(mode, [['Closed', 'Declined']]);
      expect((await fabrikam.patch(id, [replace('/details/notes', 'late')])).status).toBe(status);
    }
  });
});
