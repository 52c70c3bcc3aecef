/** A value that is made when it is first asked for, once: most pages ask for little of what there is. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for an answer to each key: looked for once, remembered after. */
export function memoize<K, T>(look: (key: K) => T): (key: K) => T {
  const known = new Map<K, { readonly value: T }>();
  return (key) => {
    let answer = known.get(key);
    if (!answer) {
      answer = { value: look(key) };
      known.set(key, answer);
    }
    return answer.value;
  };
}
