import type { Plan } from '../plan/plan.ts';
import { secretOfResource } from '../policy/document.ts';
import { codeBlock, mermaidLabel } from '../text/escape.ts';
import { type Section, whole } from './layout.ts';
import { folded } from './table.ts';

/** More arrows than this are no longer a drawing that one can read. */
const MOST_ARROWS = 30;

/** Role → policy → secrets as a Mermaid drawing, folded; nothing when there is too much to draw. */
export function drawingSection(plan: Plan): Section {
  const nodes = new Map<string, string>();
  const arrows: string[] = [];
  const node = (kind: string, name: string) => {
    const key = `${kind} ${name}`;
    const id = nodes.get(key) ?? `n${nodes.size}`;
    if (!nodes.has(key)) nodes.set(key, id);
    return id;
  };
  for (const role of plan.roles) {
    for (const policy of role.policies) {
      if (!policy.document) continue;
      arrows.push(`${node('role', role.name)} --> ${node('policy', policy.name)}`);
      const resources = policy.document.Statement.flatMap((statement) => statement.Resource);
      for (const resource of resources) {
        const secret = secretOfResource(plan.group, resource);
        if (secret !== undefined) arrows.push(`${node('policy', policy.name)} --> ${node('secret', secret)}`);
        if (resource === `${plan.group}*`) {
          arrows.push(`${node('policy', policy.name)} --> ${node('all', 'secrets of this stack and data plane')}`);
        }
      }
    }
  }
  if (arrows.length === 0 || arrows.length > MOST_ARROWS) return whole('drawing', '');
  const drawing = [
    'flowchart LR',
    '  accTitle: Who reads what',
    '  accDescr: Roles, the policies attached to them, and the secrets these allow to read',
    ...[...nodes].map(([label, id]) => `  ${id}[${mermaidLabel(label)}]`),
    ...arrows.map((arrow) => `  ${arrow}`),
  ].join('\n');
  return whole('drawing', folded('Drawing: who reads what', codeBlock(drawing, 'mermaid')));
}
