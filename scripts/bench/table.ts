import { SCENARIOS, type Scenario, TITLES } from './cases.ts';
import type { Measured } from './measure.ts';
import type { Other } from './others.ts';

export interface Results {
  readonly emptyScript: number;
  readonly measured: readonly Measured[];
  readonly others: readonly Other[];
}

/** One case in one line, for whoever waits. */
export function line(of: Measured): string {
  const where = `${of.latency} ms, rates ${of.rates ? 'on' : 'off'}, key ${of.withKey ? 'on' : 'off'}`;
  const ratio = of.ratio === null ? '' : ` = ${of.ratio.toFixed(2)} x ${seconds(of.bound)}`;
  return [
    `${String(of.count).padStart(5)} ${TITLES[of.scenario].padEnd(20)} (${where})`,
    `${seconds(of.wall)}${ratio}`,
    `first line ${Math.round(of.firstLine)} ms, cpu ${seconds(of.cpu)}, ${Math.round(of.peakMegabytes)} MB`,
    `${of.calls} calls (fewest ${of.fewestCalls})${of.throttled > 0 ? `, ${of.throttled} throttled` : ''}, GitHub ${of.githubCalls}`,
  ].join(' | ');
}

/** Everything as Markdown tables, one for each scenario. */
export function tables(results: Results): string {
  const measured = SCENARIOS.map((scenario) => tableOf(scenario, results)).filter((text) => text !== '');
  return [...measured, othersTable(results.others)].filter((text) => text !== '').join('\n\n');
}

function tableOf(scenario: Scenario, { measured, emptyScript }: Results): string {
  const rows = measured.filter((one) => one.scenario === scenario);
  if (rows.length === 0) return '';
  return [
    `### ${TITLES[scenario][0]?.toUpperCase()}${TITLES[scenario].slice(1)}`,
    '',
    '| secrets | latency | rates | key | runs | wall | bound | ratio | CPU | memory | start-up | AWS calls (fewest) | GitHub calls |',
    '| ---: | ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((one) =>
      row([
        one.count.toLocaleString('en'),
        `${one.latency} ms`,
        one.rates ? 'on' : 'off',
        one.withKey ? 'yes' : 'no',
        String(one.runs),
        seconds(one.wall),
        one.bound === 0 ? '' : seconds(one.bound),
        one.ratio === null ? '' : one.ratio.toFixed(2),
        seconds(one.cpu),
        `${Math.round(one.peakMegabytes)} MB`,
        `${Math.round(one.firstLine - emptyScript)} ms`,
        `${one.calls} (${one.fewestCalls})${one.throttled > 0 ? `, ${one.throttled} throttled` : ''}`,
        String(one.githubCalls),
      ]),
    ),
  ].join('\n');
}

function othersTable(others: readonly Other[]): string {
  if (others.length === 0) return '';
  return [
    '### What else one could do to see whether anything changed',
    '',
    '| | secrets | latency | calls | time |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...others.map(({ what, count, latency, calls, wall }) =>
      row([what, count.toLocaleString('en'), `${latency} ms`, String(calls), seconds(wall)]),
    ),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}
