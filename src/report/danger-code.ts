import { count } from '../text/words.ts';
import { type Alert, PARTIAL, type Tense } from './alert.ts';
import { findingText, isBrokenByPlan } from './code.ts';
import type { ReportModel } from './model.ts';
import { whereOf } from './problems.ts';

/** Code of this repository that works until the plan is applied, each place by file and line. */
export function brokenCode(model: ReportModel, tense: Tense): Alert[] {
  const broken = model.code?.findings.filter(({ rule }) => isBrokenByPlan(rule)) ?? [];
  if (broken.length === 0) return [];
  const places = count(broken.length, 'place in the code uses', 'places in the code use');
  const what = {
    planned: 'this plan removes or re-creates',
    done: 'was removed or re-created',
    partial: `this plan removes or re-creates${PARTIAL}`,
  }[tense];
  return [
    {
      kind: 'CAUTION',
      title: `${places} a secret that ${what}`,
      full: broken.map((finding) => `- ${whereOf(finding.location, model.context)}: ${findingText(finding)}`),
      short: broken.map(({ location }) => `- ${whereOf(location, model.context)}`),
    },
  ];
}
