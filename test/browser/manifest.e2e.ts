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

test('reads only the sites of the pack', () => {
  const { sites } = JSON.parse(read('.built/pack.json')) as { sites: { hosts: string[] }[] };
  const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  // the address of our own demo feed exists nowhere
  const hosts = sites.flatMap(({ hosts }) => hosts).filter((host) => !host.endsWith('.invalid'));
  expect(matches).toEqual(hosts.map((host) => `*://*.${host}/*`));
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
  for (const permission of manifest.permissions) expect(readme).toContain(`\`${permission}\``);
});

test('the licences of what is bundled stand beside it', () => {
  const licences = read(`${builtExtension(process.env.BROWSER as BrowserName)}/licences.txt`);
  for (const bundled of ['preact', 'webextension-polyfill', 'zod']) {
    expect(licences).toMatch(new RegExp(`^${bundled} \\d`, 'm'));
  }
});
