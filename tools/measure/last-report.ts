/** The report as it was last committed, so that measuring twice says the same twice. */
import { spawnSync } from 'node:child_process';

/** Empty where there is none, or no git. */
export function committed(path: string, root: string): string {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:${path}`], { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : '';
}
