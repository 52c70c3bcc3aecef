/** A side in CSS pixels as attribute or inline style declare it; NaN where they do not, or tell a share of what is around. */
function sideOf(el: Element, name: 'width' | 'height'): number {
  const styled = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\d.]+px)`, 'i').exec(el.getAttribute('style') ?? '')?.[1];
  const told = styled ?? el.getAttribute(name) ?? '';
  return /^\s*[\d.]+(?:px)?\s*$/i.test(told) ? Number.parseFloat(told) : Number.NaN;
}

/** The sides that are declared. */
export const sidesOf = (el: Element): number[] =>
  (['width', 'height'] as const).map((name) => sideOf(el, name)).filter((side) => !Number.isNaN(side));
