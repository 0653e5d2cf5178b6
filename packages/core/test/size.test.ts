import { describe, expect, test } from 'vitest';
import { bundleSize, parts } from '../size/bundle-sizes.ts';
import { readme } from './readme-examples.ts';

describe.each(parts)('$part in a bundle', ({ part, names, budget }) => {
  test(`weighs at most ${budget} kB, and is named in the README with what it weighs`, async () => {
    const size = await bundleSize(names);
    expect(size).toBeLessThanOrEqual(budget);
    const [, measured] = new RegExp(`\\| ${part} \\| ([\\d.]+) \\| ${budget} \\|`).exec(readme) ?? [];
    // zlib differs a little from machine to machine, and not every small change is worth a new number.
    expect(Math.abs(size - Number(measured))).toBeLessThan(0.3);
  });
});

test('who imports the status machine alone does not carry the catalogues', async () => {
  const [whole, machine] = await Promise.all([bundleSize('*'), bundleSize('{ allowedActions, decide, evolve }')]);
  expect(machine).toBeLessThan(whole / 5);
});
