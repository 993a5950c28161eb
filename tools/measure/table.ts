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

/** The report as it is committed. */
export function reportOf(tables: readonly Table[]): string {
  const about =
    'Made by `npm run measure`. Counts of posts; do not edit. Without more, columns are for the packs a reader has.';
  return `${['# Measured', '', about, '', ...tables.map(markdown)].join('\n').trimEnd()}\n`;
}

/** What is not in the old report as it is now, row by row. */
export function differences(old: string, tables: readonly Table[]): string[] {
  const before = readReport(old);
  const gone = before.filter(({ title }) => !tables.some((table) => table.title === title));
  return [
    ...tables.flatMap((table) =>
      changesOf(
        table,
        before.find(({ title }) => title === table.title),
      ),
    ),
    ...gone.map(({ title }) => `${title}: gone`),
  ];
}

interface OldTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function changesOf({ title, head, keys, rows }: Table, before: OldTable | undefined): string[] {
  if (!before) return [`${title}: new`];
  if (before.head.join() !== head.join()) return [`${title}: has other columns now`];
  const keyOf = (row: readonly (string | number)[]) => row.slice(0, keys).join(' | ');
  const then = new Map(before.rows.map((row) => [keyOf(row), row]));
  const now = new Set(rows.map(keyOf));
  const changed = rows.flatMap((row) => {
    const old = then.get(keyOf(row));
    const cells = row.flatMap((cell, at) =>
      at >= keys && old?.[at] !== String(cell) ? [`${head[at]} ${old?.[at]} -> ${cell}`] : [],
    );
    if (old && cells.length === 0) return [];
    return [
      `${title} | ${keyOf(row)}${old ? `: ${cells.join(', ')}` : `: new: ${row.slice(keys).join(' | ')}`}`,
    ];
  });
  const gone = [...then.keys()].filter((key) => !now.has(key)).map((key) => `${title} | ${key}: gone`);
  return [...changed, ...gone];
}

function readReport(report: string): OldTable[] {
  return report
    .split('\n## ')
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const [head = [], , ...rows] = lines
        .filter((line) => line.startsWith('| '))
        .map((line) => line.slice(2, -2).split(' | '));
      return { title, head, rows };
    });
}
