/** One YAML file read and checked, with the place of everything in it, so that a problem can name line, column and mend. */
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Path inside the file (`find.all[1].any`), '' for the whole. */
  readonly where: string;
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** Schemas of zod and of zod/mini alike. */
export interface Schema<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly z.core.$ZodIssue[] } };
}

export class YamlFile {
  /** As shown to people, from the folder of rules. */
  readonly name: string;
  private readonly document: Document.Parsed;
  private readonly lines = new LineCounter();
  private readonly text: string;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
    this.document = parseDocument(text, { lineCounter: this.lines });
  }

  /** The value, or null with problems noted. */
  read<T>(schema: Schema<T>, problems: Problem[]): T | null {
    for (const error of this.document.errors)
      problems.push(this.at(error.pos[0], '', error.message.split('\n')[0] ?? ''));
    if (this.document.errors.length > 0) return null;
    const parsed = schema.safeParse(this.document.toJS());
    if (parsed.success) return parsed.data;
    for (const issue of innermost(parsed.error.issues))
      problems.push(this.problem(issue.path as Path, issue.message));
    return null;
  }

  /** A problem at a path. */
  problem(path: Path, message: string): Problem {
    return this.at(nearest(this.document, path)?.range?.[0] ?? 0, pathText(path), message);
  }

  /** A problem at a column (from 1) of a phrase that stands in the value at a path. */
  phraseProblem(path: Path, phrase: string, column: number, message: string): Problem {
    const [from, to] = nearest(this.document, path)?.range ?? [0, 0];
    const inside = this.text.slice(from, to).indexOf(phrase);
    return this.at(from + Math.max(inside, 0) + column - 1, pathText(path), message);
  }

  private at(offset: number, where: string, message: string): Problem {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.name, line, column: col, where, message };
  }
}

function nearest(document: Document.Parsed, path: Path) {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function pathText(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${step}`))
    .join('');
}

/** Of a failed union only the branch that fits best is worth telling. */
function innermost(issues: readonly z.core.$ZodIssue[], base: Path = []): { path: Path; message: string }[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...(issue.path as Path)];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0)
      return [{ path, message: issue.message }];
    const branches = issue.errors.map((branch) => innermost(branch, path));
    branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length);
    return branches[0] ?? [];
  });
}

function depth(issues: readonly { path: Path }[]): number {
  return Math.min(...issues.map(({ path }) => path.length));
}

/** `rules/vi/fee.yaml:14:9  find.any: message` */
export function problemText({ file, line, column, where, message }: Problem): string {
  return `${file}:${line}:${column}  ${where ? `${where}: ` : ''}${message}`;
}
