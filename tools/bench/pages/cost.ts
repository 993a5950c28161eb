/** What the reader's script costs pages, as Chromium's profiler samples it. */
import type { Page } from 'puppeteer-core';

/** Milliseconds that the script, and what it called, kept its thread at work; all of them, and those of its longest task. */
export interface Cost {
  readonly total: number;
  readonly longest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the duration, what the thread worked: other processes take their turns in between. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly args?: { readonly data?: ProfileData };
}

interface ProfileData {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

const CATEGORIES = ['toplevel', 'disabled-by-default-v8.cpu_profiler'];
const TASK = 'ThreadControllerImpl::RunTask';
const SCRIPT = '/reader.js';

/** `tracer` is any tab of the browser: all of its processes are traced. */
export async function costOf(tracer: Page, act: () => Promise<unknown>): Promise<Cost> {
  await tracer.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = await tracer.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return costIn(traceEvents);
}

export function costIn(events: readonly TraceEvent[]): Cost {
  const profiles = Map.groupBy(
    events.filter(({ name }) => name === 'Profile' || name === 'ProfileChunk'),
    ({ pid, id }) => `${pid} ${id}`,
  );
  const tasks = Map.groupBy(
    events.filter(({ name, ph, dur = 0 }) => name === TASK && ph === 'X' && dur > 0),
    ({ pid, tid }) => `${pid} ${tid}`,
  );
  const costs = [...profiles.values()].flatMap(([first, ...chunks]) =>
    first ? perTask(ourSamples(first, chunks), tasks.get(`${first.pid} ${first.tid}`) ?? []) : [],
  );
  const total = costs.reduce((sum, us) => sum + us, 0);
  return { total: total / 1000, longest: Math.max(0, ...costs) / 1000 };
}

interface Sample {
  readonly at: number;
  readonly us: number;
}

/** The samples taken while the script, or anything it called, was running. */
function ourSamples(first: TraceEvent, chunks: readonly TraceEvent[]): Sample[] {
  const ours = new Set<number>();
  const samples: Sample[] = [];
  let at = first.args?.data?.startTime ?? first.ts;
  for (const { args } of chunks) {
    const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? [])
      if (callFrame.url?.endsWith(SCRIPT) || (parent !== undefined && ours.has(parent))) ours.add(id);
    for (const [i, node] of (cpuProfile?.samples ?? []).entries()) {
      const us = timeDeltas[i] ?? 0;
      at += us;
      if (ours.has(node)) samples.push({ at, us });
    }
  }
  return samples;
}

/** Microseconds of the samples in each task that has any; both are in order of time. */
function perTask(samples: readonly Sample[], tasks: readonly TraceEvent[]): number[] {
  const ordered = outermost(tasks);
  const sums = new Map<TraceEvent, number>();
  let next = 0;
  for (const { at, us } of samples) {
    while (next + 1 < ordered.length && (ordered[next + 1] as TraceEvent).ts <= at) next++;
    const task = ordered[next];
    if (task) sums.set(task, (sums.get(task) ?? 0) + us);
  }
  return [...sums].map(([{ dur = 1, tdur = dur }, us]) => us * (tdur / dur));
}

/** In order of time, without those that run within another. */
function outermost(tasks: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const task of [...tasks].sort((a, b) => a.ts - b.ts)) {
    const last = kept.at(-1);
    if (!last || task.ts >= last.ts + (last.dur ?? 0)) kept.push(task);
  }
  return kept;
}
