import type { StepResult } from '../apply/result.ts';

/** Up to this many steps each gets a line; of more, every twentieth part and each failure. */
const FEW = 40;

/** Tells how far a long piece of work is, without a line for each of thousands. */
export function createProgress(total: number, log: (line: string) => void): (result: StepResult) => void {
  let count = 0;
  let told = 0;
  return (result) => {
    count += 1;
    const label = result.state === 'done' ? 'done' : result.state === 'failed' ? 'FAILED' : 'not started';
    const why = result.problem ? `: ${result.problem.message}` : '';
    const part = Math.floor((count * 20) / total);
    if (total > FEW && result.state === 'done' && part === told && count !== total) return;
    told = part;
    log(`${count}/${total} ${label}: ${result.title}${why}`);
  };
}
