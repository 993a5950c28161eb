import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';

type Look<T> = (root: ShadowRoot, argument: string) => T;
type Asking = <T>(look: Look<T>, argument?: string) => Promise<T>;

/**
 * A way to ask questions inside the closed shadow root of the element that `host`, an expression, names.
 * No page can do that; the protocols of both browsers can.
 */
export function closedRoot(name: BrowserName, page: Page, host: string): Asking {
  const ask = name === 'firefox' ? askFirefox : askChromium;
  return (look, argument = '') => ask(page, host, look.toString(), argument) as never;
}

async function askChromium(page: Page, host: string, look: string, argument: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const objectId = await rootInChromium(session, host);
    const answer = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: look,
      objectId,
      arguments: [{ objectId }, { value: argument }],
      returnByValue: true,
    });
    return answer.result.value;
  } finally {
    await session.detach();
  }
}

async function rootInChromium(session: CDPSession, host: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression: host });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: node.shadowRoots?.[0]?.backendNodeId,
  });
  return object.objectId ?? '';
}

/** What puppeteer keeps to itself: it has no words for closed roots, WebDriver BiDi has. */
interface Insides {
  connection: { send(method: string, params: object): Promise<{ result: { result: BidiValue } }> };
}
interface BidiValue {
  value: { shadowRoot?: { sharedId: string } } & string;
}

async function askFirefox(page: Page, host: string, look: string, argument: string): Promise<unknown> {
  const { connection } = page.browser() as unknown as Insides;
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const found = await connection.send('script.evaluate', {
    expression: host,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `(root, argument) => JSON.stringify((${look})(root, argument))`,
    arguments: [
      { sharedId: found.result.result.value.shadowRoot?.sharedId },
      { type: 'string', value: argument },
    ],
    target,
    awaitPromise: false,
  });
  return JSON.parse(answer.result.result.value);
}
