import { bulletList, cuttable, layOut, type Section, whole } from '../../src/report/layout.ts';

const characters = (text: string) => text.length;
const lay = (sections: readonly Section[], limit: number) =>
  layOut(sections, limit, characters, (moved) => `moved: ${moved.join('; ')}`);
/** A section that can be cut to any length. */
const elastic = (id: Section['id'], size: number): Section => ({
  id,
  text: 'x'.repeat(size),
  shorten: (room) => 'x'.repeat(room),
});

describe('the layout', () => {
  test('that fits is every text in its order, without a note', () => {
    const sections = [whole('head', 'HEAD'), whole('danger', ''), whole('pairs', 'PAIRS')];
    expect(lay(sections, 11)).toBe('HEAD\n\nPAIRS');
    expect(lay(sections, 10)).toBe('HEAD\n\nmoved: some of the pairs');
  });

  test('gives way detail first, what is dangerous and problems last', () => {
    const ids = ['problems', 'danger', 'changes', 'pairs', 'applied-plan', 'unchanged'] as const;
    const sections = ids.map((id) => whole(id, id.padEnd(1000, '.')));
    // Each is 1,002 characters with its separator; 500 are kept for the note.
    for (let left = ids.length - 1; left >= 0; left--) {
      const text = lay(sections, 500 + left * 1002);
      expect(ids.filter((id) => text.includes(`${id}.`))).toEqual(ids.slice(0, left));
    }
  });

  test('gives way a little everywhere before anything goes', () => {
    const ids = ['problems', 'warnings', 'code', 'changes', 'drift', 'steps', 'pairs'] as const;
    const sizes = lay(
      ids.map((id) => elastic(id, 20_000)),
      80_000,
    )
      .split('\n\n')
      .map((text) => text.length);
    expect(sizes.slice(0, -1).every((size) => size >= 6_000)).toBe(true);
  });
});

describe('a list', () => {
  const items = (number: number) => Array.from({ length: number }, (_, index) => `r${index}`);
  const list = (number: number) =>
    cuttable({ id: 'pairs', heading: '### Pairs', items: items(number), noun: 'pair', body: bulletList });

  test('of nothing is nothing, of few is open, of more than 40 folded', () => {
    expect(list(0).text).toBe('');
    expect(list(2).text).toBe('### Pairs\n\n- r0\n- r1');
    expect(list(40).text).not.toContain('<details>');
    expect(list(41).text).toMatch(
      /^### Pairs\n\n<details>\n<summary>All 41 pairs<\/summary>\n\n- r0\n[\s\S]*<\/details>$/,
    );
  });

  test('that is cut counts the rest and fits', () => {
    for (const room of [260, 400, 1500, 5000]) {
      const text = list(2000).shorten(room, characters);
      expect(text.length).toBeLessThanOrEqual(room);
      const shown = text.match(/^- r/gm)?.length ?? 0;
      expect(text).toContain(`…and ${(2000 - shown).toLocaleString('en-US')} more pairs.`);
    }
  });
});
