import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const report = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string() })),
    }),
  ),
});

/** Everything that axe has against a page as it stands, one line for each element. What stands in frames is looked at alone. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Its script is brought by the debugger: the page's own policy would refuse it.
  await page.evaluate(axe);
  const { violations } = report.parse(await page.evaluate('axe.run({ iframes: false, resultTypes: ["violations"] })'));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
