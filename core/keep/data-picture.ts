const DATA = /^data:(image\/[a-z]+);base64,([\s\S]*)$/i;

/** The type and bytes of a picture that stands in the text itself; undefined where it is damaged or something else. */
export function dataPicture(
  src: string,
): { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined {
  const [, type = '', data = ''] = DATA.exec(src) ?? [];
  if (type === '') return undefined;
  try {
    const bytes = Uint8Array.from(atob(decodeURIComponent(data)), (sign) => sign.charCodeAt(0));
    return { type: type.toLowerCase().replace('jpg', 'jpeg'), bytes };
  } catch {
    return undefined; // neither base64 nor percent signs that mean something
  }
}

/** A picture as an address that holds it. */
export function dataAddress({ type, bytes }: { readonly type: string; readonly bytes: Uint8Array }): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return `data:${type};base64,${btoa(binary)}`;
}

/** So many arguments every engine takes at once. */
const PIECE = 0x2000;
