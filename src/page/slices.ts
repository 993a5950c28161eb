/** Works through candidates a few milliseconds at a time, those near the screen first, so that scrolling stays smooth. */
import type { Candidate } from './read-post.ts';

export interface Slices {
  /** Something added still waits for its turn. */
  readonly busy: boolean;
  add(candidate: Candidate): void;
}

/** What is to be done; nothing of it may throw. */
export interface Work {
  take(candidate: Candidate): void;
  /** Called each time everything added has had its turn. */
  idle(): void;
}

const BUDGET = 4;
/** Read before it is seen, so that the notice is there when the post scrolls in. */
const AHEAD = '400px';

export function makeSlices(work: Work, signal: AbortSignal): Slices {
  const waiting = new Map<Element, Candidate>();
  const near = new Set<Element>();
  let running = false;
  const screen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting && waiting.has(target)) near.add(target);
        else near.delete(target);
      }
    },
    { rootMargin: AHEAD },
  );
  signal.addEventListener('abort', () => screen.disconnect());

  function takeNext(): Candidate | undefined {
    const [container] = near.size > 0 ? near : waiting.keys();
    const candidate = container && waiting.get(container);
    if (container) {
      near.delete(container);
      waiting.delete(container);
      screen.unobserve(container);
    }
    return candidate;
  }

  async function run(): Promise<void> {
    running = true;
    while (waiting.size > 0) {
      await breath();
      if (signal.aborted) return;
      const end = performance.now() + BUDGET;
      do {
        const candidate = takeNext();
        if (candidate) work.take(candidate);
      } while (waiting.size > 0 && performance.now() < end);
    }
    running = false;
    work.idle();
  }

  return {
    get busy() {
      return running;
    },
    add(candidate) {
      waiting.set(candidate.container, candidate);
      screen.observe(candidate.container);
      if (!running) void run();
    },
  };
}

/** Lets the page do what is more urgent. Firefox has `scheduler` from 142 on, Safari has none. */
function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'user-visible' });
  return new Promise((resume) => setTimeout(resume));
}
