import type { TargetSession } from './target-session';

interface Shown {
  readonly failure: string | null;
  readonly title: string;
  readonly subtitle: string;
  readonly metadata: readonly (readonly [string, string])[];
  readonly body: string;
  readonly removals: readonly (readonly [kind: string, reason: string, text: string])[];
}

/** Runs in the popup; reads what it shows by its data-part names. */
const READ = `(() => {
  const textOf = (el) => el?.innerText.trim() ?? '';
  const part = (name) => textOf(document.querySelector('[data-part="' + name + '"]'));
  const failure = document.querySelector('[data-part="status"][data-state="failure"]');
  for (const details of document.querySelectorAll('details[data-part="removals"]')) details.open = true;
  return {
    failure: failure && textOf(failure),
    title: part('title'),
    subtitle: part('subtitle'),
    metadata: [...document.querySelectorAll('.metadata > div')].map((row) => [textOf(row.querySelector('dt')), textOf(row.querySelector('dd'))]),
    body: part('body'),
    removals: [...document.querySelectorAll('[data-removal-id]')].map((row) => [
      textOf(row.querySelector('.removal-kind')), textOf(row.querySelector('.removal-reason')), textOf(row.querySelector('.removal-text')),
    ]),
  };
})()`;

/** Waits until the popup shows an article and gives it as text. @throws Error with the popup's own words if it fails */
export async function popupReport(popup: TargetSession): Promise<string> {
  await popup.waitFor('document.querySelector(`[data-part="body"], [data-state="failure"]`) !== null', 20_000);
  const shown = await popup.evaluate<Shown>(READ);
  await popup.evaluate('document.querySelector(`details[data-part="removals"]`)?.removeAttribute("open")');
  if (shown.failure !== null) throw new Error(`the popup shows no article: ${shown.failure}`);
  return reportOf(shown);
}

function reportOf({ title, subtitle, metadata, body, removals }: Shown): string {
  const removed = removals.map(
    ([kind, reason, text]) => `- ${kind}（${reason}）${text.replace(/\s+/gu, ' ').slice(0, 80)}`,
  );
  return [
    `\n# ${title}`,
    ...(subtitle ? [subtitle] : []),
    ...metadata.map(([label, value]) => `${label}: ${value}`),
    `\n${body}`,
    `\n## 已移除 Removed: ${removals.length}`,
    ...removed,
  ].join('\n');
}
