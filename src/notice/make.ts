/** A few lines instead of a library: elements from plain values. Text is only ever text. */

type Child = Node | string | null | undefined | false;
type Attributes = Readonly<Record<string, string | undefined>>;

export type Make = ReturnType<typeof makerFor>;

export function makerFor(doc: Document) {
  return <T extends keyof HTMLElementTagNameMap>(
    tag: T,
    attributes: Attributes = {},
    ...children: Child[]
  ) => {
    // a page may call a picture `createElement`
    const element = Document.prototype.createElement.call(doc, tag) as HTMLElementTagNameMap[T];
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.filter((it) => it !== null && it !== undefined && it !== false));
    return element;
  };
}
