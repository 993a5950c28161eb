/** Ways to hand something to the reader: as a file, or on the clipboard. No request is made for either. */

export function giveFile(doc: Document, name: string, type: string, text: string): void {
  const link = doc.createElement('a');
  // goes with the page
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
}

export const giveCopy = (text: string): Promise<void> => navigator.clipboard.writeText(text);
