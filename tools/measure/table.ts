/** Tables as Markdown: what the report is made of, and what a later report is compared with. */

export interface Table {
  readonly title: string;
  /** A line under the title. */
  readonly about?: string;
  /** How many columns name the row. */
  readonly keys: number;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function markdown({ title, about, head, rows }: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${title}`,
    ...(about ? ['', about] : []),
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

/** Rows of the new tables that are not in the old report as they are now, each with what stood there. */
export function differences(old: string, tables: readonly Table[]): string[] {
  const before = rowsOf(old);
  return tables.flatMap(({ title, keys, rows }) =>
    rows.flatMap((row) => {
      const key = [title, ...row.slice(0, keys)].join(' | ');
      const now = row.slice(keys).join(' | ');
      const then = before
        .get(title)
        ?.find((cells) => cells.slice(0, keys).join() === row.slice(0, keys).join());
      const was = then?.slice(keys).join(' | ');
      return was === now ? [] : [`${key}: ${was ?? 'new'} -> ${now}`];
    }),
  );
}

/** Rows of the old report that no table has any more. */
export function vanished(old: string, tables: readonly Table[]): string[] {
  return [...rowsOf(old)].flatMap(([title, rows]) => {
    const table = tables.find((one) => one.title === title);
    const keysOf = (row: readonly (string | number)[]) => row.slice(0, table?.keys).join(' | ');
    const now = new Set([...(table?.rows ?? []), ...(table ? [table.head] : [])].map(keysOf));
    return rows
      .map(keysOf)
      .filter((key) => !now.has(key) && !key.startsWith('---'))
      .map((key) => `${title} | ${key}: gone`);
  });
}

function rowsOf(report: string): Map<string, string[][]> {
  const tables = new Map<string, string[][]>();
  let title = '';
  for (const line of report.split('\n')) {
    if (line.startsWith('## ')) title = line.slice(3);
    else if (line.startsWith('| ')) {
      const cells = line.slice(2, -2).split(' | ');
      tables.set(title, [...(tables.get(title) ?? []), cells]);
    }
  }
  return tables;
}
