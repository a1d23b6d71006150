/**
 * Groups of steps that wait for each other, by Tarjan's algorithm: strongly connected components of more than one.
 *
 * @param needs of each step, by its id. A step that waits for itself is no circle.
 */
export function circlesIn(needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string>[] {
  const index = new Map<string, number>();
  const path: string[] = [];
  const open = new Set<string>();
  const circles: ReadonlySet<string>[] = [];

  const visit = (id: string): number => {
    const own = index.size;
    let lowest = own;
    index.set(id, own);
    path.push(id);
    open.add(id);
    for (const need of needs.get(id) ?? []) {
      const seen = index.get(need);
      if (seen === undefined) lowest = Math.min(lowest, visit(need));
      else if (open.has(need)) lowest = Math.min(lowest, seen);
    }
    if (lowest === own) {
      const members = path.splice(path.indexOf(id));
      for (const member of members) open.delete(member);
      if (members.length > 1) circles.push(new Set(members));
    }
    return lowest;
  };
  for (const id of needs.keys()) if (!index.has(id)) visit(id);
  return circles;
}
