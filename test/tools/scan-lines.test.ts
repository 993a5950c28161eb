import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { makeEngine } from '../../src/engine/engine.ts';
import { scanLines } from '../../tools/scan-lines.ts';
import { composed } from '../engine/composed-knowledge.ts';

async function scan(...lines: string[]) {
  let written = '';
  const output = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  const allRead = await scanLines(
    makeEngine(composed),
    Readable.from(lines.map((line) => `${line}\n`)),
    output,
  );
  return {
    allRead,
    rows: written
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row)),
  };
}

test('a verdict a line, in order, evidence with its words', async () => {
  const { allRead, rows } = await scan(
    JSON.stringify({ id: 1, text: 'Cần tuyển người, cho thuê tài khoản, liên hệ em', lang: 'vi' }),
    JSON.stringify({ id: 'b', text: 'chào', title: 'x', company: null }),
  );
  expect(allRead).toBe(true);
  expect(rows[0]).toMatchObject({ id: 1, level: 'danger', frame: 'offer', signals: ['account-sim-mule'] });
  expect(rows[0].evidence[0]).toEqual({
    rule: 'rent-account',
    cue: 'rent-account',
    part: 'body',
    start: 21,
    end: 35,
    text: 'thuê tài khoản',
  });
  expect(rows[1]).toMatchObject({ id: 'b', level: 'quiet', evidence: [] });
});

test('only a line feed ends a line: other separators are text', async () => {
  const { allRead, rows } = await scan('{"id":1,"text":"a\u2028b\u0085c"}', '{"id":2,"text":"d"}\r');
  expect(allRead).toBe(true);
  expect(rows.map(({ id }) => id)).toEqual([1, 2]);
});

test('a byte order mark before the first row is no part of it', async () => {
  expect((await scan('\ufeff{"id":1,"text":"a"}')).rows[0]).toMatchObject({ id: 1 });
});

test.each([
  { line: 'no json', because: 'not JSON' },
  { line: '{"id":1}', because: 'no text' },
  { line: '{"id":1,"text":7}', because: 'a text that is none' },
  { line: '[]', because: 'no object' },
])('a bad line gets an error in its place and the run goes on: $because', async ({ line }) => {
  const { allRead, rows } = await scan('{"id":1,"text":"a"}', line, '{"id":3,"text":"b"}');
  expect(allRead).toBe(false);
  expect(rows.map((row) => row.id ?? row.line)).toEqual([1, 2, 3]);
  expect(rows[1].error).toBeTypeOf('string');
});
