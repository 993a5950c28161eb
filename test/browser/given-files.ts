import type { Page } from 'puppeteer-core';

/** A file that a page gave its reader. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

declare global {
  var given: GivenFile[] | undefined;
}

/** From now on files are caught before the browser asks where to put them. */
export async function catchFiles(page: Page): Promise<() => Promise<GivenFile | undefined>> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL;
    URL.createObjectURL = (it: Blob) => {
      const address = make.call(URL, it);
      blobs.set(address, it);
      return address;
    };
    HTMLAnchorElement.prototype.click = async function () {
      const text = (await blobs.get(this.href)?.text()) ?? '';
      globalThis.given = [...(globalThis.given ?? []), { name: this.download, text }];
    };
  });
  return () => page.evaluate(() => globalThis.given?.shift());
}
