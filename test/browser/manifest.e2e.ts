import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BrowserName } from '../../tools/browsers.ts';
import { builtExtension } from '../../tools/open-browser.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read(`${builtExtension(process.env.BROWSER as BrowserName)}/manifest.json`));

test('asks for these permissions and no other', () => {
  expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('optional_permissions');
});

const { sites } = JSON.parse(read('.built/pack.json')) as { sites: { hosts: string[]; optional?: true }[] };
/** The address of our own demo feed exists nowhere. */
const patterns = (some: typeof sites) => [
  ...new Set(
    some
      .flatMap(({ hosts }) => hosts)
      .filter((host) => !host.endsWith('.invalid'))
      .map((host) => `*://*.${host}/*`),
  ),
];
const listed = patterns(sites.filter(({ optional }) => !optional));
const talk = patterns(sites.filter(({ optional }) => optional)).filter((it) => !listed.includes(it));

test('reads by itself only the sites of the pack, and no private talk', () => {
  const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  expect(matches).toEqual(listed);
  expect(talk).not.toEqual([]);
});

test('may ask for private talk, and for any other site a reader switches on', () => {
  expect(manifest.optional_host_permissions).toEqual([...talk, '*://*/*']);
});

test('its own pages may connect to nobody', () => {
  const policy: string = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/connect-src|http|\*|unsafe/);
});

test('no page of the web may reach into it', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('README has a sentence for every permission', () => {
  const readme = read('README.md');
  const asked = [...manifest.permissions, 'optional_host_permissions', '*://*/*'];
  for (const permission of asked) expect(readme).toContain(`\`${permission}\``);
});

test('the licences of what is bundled stand beside it', () => {
  const licences = read(`${builtExtension(process.env.BROWSER as BrowserName)}/licences.txt`);
  for (const bundled of ['preact', 'webextension-polyfill', 'zod']) {
    expect(licences).toMatch(new RegExp(`^${bundled} \\d`, 'm'));
  }
});
