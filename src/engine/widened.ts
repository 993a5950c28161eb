/** A typed array with room for twice as many, holding what it held. */
export function widened<A extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(old: A): A {
  const next = new (old.constructor as new (length: number) => A)(old.length * 2);
  next.set(old);
  return next;
}
