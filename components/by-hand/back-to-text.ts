/** Gives the focus to the text, where the keys are: what had it is gone. Nobody went there by the keyboard, so it stays quiet. */
export function backToText(main: HTMLElement | null | undefined): void {
  main?.setAttribute('data-quiet', '');
  main?.focus({ preventScroll: true });
}
