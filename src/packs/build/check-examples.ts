/** Every rule finds what its examples say and leaves its counter-examples alone. */
import type { Find, Knowledge, Rule } from '../../engine/knowledge.ts';
import { makeProbe, onlyRule, type Probe } from '../../engine/probe.ts';
import { leavesOf } from './check-phrases.ts';
import { toRule } from './compile.ts';
import type { RuleInput, Source, Sourced } from './source.ts';
import type { Problem } from './yaml-file.ts';

export function checkExamples(source: Source, knowledge: Knowledge): Problem[] {
  const probe = makeProbe(knowledge);
  return source.languages.flatMap(({ rules }) =>
    rules
      .filter(({ value }) => value.status !== 'retired')
      .flatMap((rule) => checkRule(rule, probe, knowledge)),
  );
}

function checkRule({ file, value }: Sourced<RuleInput>, probe: Probe, knowledge: Knowledge): Problem[] {
  const rule = toRule(value);
  const find = (text: string) => probe.find(rule.id, text);
  const missed = value.examples.must.flatMap(({ text, finds }, at) => {
    const from = text.indexOf(finds);
    const path = ['examples', 'must', at];
    if (from < 0)
      return [
        file.problem(
          [...path, 'finds'],
          `"${finds}" does not stand in the example's text; copy it from there letter by letter`,
        ),
      ];
    const hits = find(text);
    if (hits.some(({ start, end }) => start < from + finds.length && end > from)) return [];
    const found = hits.map(({ start, end }) => `"${text.slice(start, end)}"`);
    return [
      file.problem(
        path,
        found.length > 0
          ? `finds ${found.join(', ')} but not "${finds}"; add a phrase for it, or correct finds`
          : whyNot(rule, text, value, knowledge),
      ),
    ];
  });
  const raised = value.examples.mustNot.flatMap(({ text, because }, at) =>
    find(text)
      .slice(0, 1)
      .map(({ start, end }) =>
        file.problem(
          ['examples', 'mustNot', at],
          `finds "${text.slice(start, end)}" although it is innocent (${because}); narrow a phrase or add one to unless`,
        ),
      ),
  );
  return [...missed, ...raised];
}

/** Which condition kept the rule silent. */
function whyNot(rule: Rule, text: string, value: RuleInput, knowledge: Knowledge): string {
  const leaves = leavesOf(value.find);
  const alone = (phrases: readonly string[], denied = rule.denied): number => {
    const part: Rule = {
      ...rule,
      within: 'post',
      find: { any: phrases } as Find,
      ...(denied && { denied }),
      unless: [],
    };
    return makeProbe(onlyRule(knowledge, part)).find(rule.id, text).length;
  };
  const empty = leaves.filter(({ phrases }) => alone(phrases, 'counts') === 0);
  if (empty.length > 0) {
    return `finds nothing: no phrase of find.${empty.map(({ path }) => path.join('.')).join(' and find.')} stands in "${text.trim()}"; add one`;
  }
  if (leaves.some(({ phrases }) => alone(phrases) === 0))
    return 'finds nothing: a word before it denies it ("không", "no"); change the example or set denied: counts';
  if (rule.unless && alone(rule.unless, 'counts') > 0)
    return 'finds nothing: a phrase of find.unless stands in the same stretch; narrow it';
  return `finds nothing: its conditions hold, but not in one ${rule.within}; set within: paragraph or post`;
}
