import { graded, layOut, type Section, whole } from '../../src/report/layout.ts';
import { tableSection } from '../../src/report/table.ts';

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
    const sections = [whole('head', 'HEAD'), whole('danger', ''), whole('pairs', 'PAIRS'), whole('foot', 'FOOT')];
    expect(lay(sections, 17)).toBe('HEAD\n\nPAIRS\n\nFOOT');
    expect(lay(sections, 16)).toBe('HEAD\n\nmoved: some of the pairs\n\nFOOT');
  });

  test('says before the foot what gave way', () => {
    const sections = [whole('head', 'HEAD'), whole('drawing', 'd'.repeat(1000)), whole('foot', 'FOOT')];
    expect(lay(sections, 900)).toBe('HEAD\n\nmoved: the drawing\n\nFOOT');
  });

  test('gives way in this order, detail first, what is dangerous and problems last', () => {
    const ids = [
      'unchanged',
      'drawing',
      'policies',
      'history',
      'snippets',
      'orphaned',
      'pairs',
      'steps',
      'drift',
      'changes',
      'code',
      'warnings',
      'danger',
      'problems',
    ] as const;
    const titles = [
      'the list of unchanged secrets',
      'the drawing',
      'the policies in detail',
      'the list of earlier runs',
      'the code',
      'the list of secrets that left the file',
      'some of the pairs',
      'some of the steps',
      'some of the drift',
      'some of the changes',
      'some of what was found in the code',
      'some of the warnings',
      'some names under what needs a close look',
      'some of the problems',
    ];
    const sections = [...ids.map((id) => whole(id, id.padEnd(1000, '.'))), whole('foot', 'FOOT')];
    // Each is 1,002 characters with its separator; 500 are kept for the note.
    for (let gone = 1; gone <= ids.length; gone++) {
      const left = lay(sections, 500 + (ids.length - gone) * 1002 + 4);
      const kept = ids.filter((id) => left.includes(`${id}.`));
      expect(kept).toEqual(ids.slice(gone));
      expect(left).toContain(`moved: ${titles.slice(0, gone).join('; ')}\n\nFOOT`);
    }
  });

  test.each([
    ['pairs', 12_000],
    ['steps', 12_000],
    ['drift', 6_000],
    ['changes', 12_000],
    ['code', 12_000],
    ['warnings', 12_000],
  ] as const)('of %s keeps %i characters as long as problems can give way', (id, keep) => {
    const sections = [elastic(id, 20_000), elastic('problems', 20_000)];
    const sizes = (limit: number) =>
      lay(sections, limit)
        .split('\n\n')
        .map((text) => text.length);
    expect(sizes(40_001)).toEqual([20_000 - 501, 20_000]);
    expect(sizes(25_000)).toEqual([keep, 25_000 - 500 - 2 - keep]);
    expect(sizes(keep + 12_002)).toEqual([keep - 500, 12_000]);
  });

  test('gives way a little everywhere before anything goes', () => {
    const ids = ['problems', 'warnings', 'code', 'changes', 'drift', 'steps', 'pairs'] as const;
    const sections = [...ids.map((id) => elastic(id, 20_000)), whole('foot', 'FOOT')];
    const [note = ''] = lay(sections, 80_000).split('\n\n').slice(-2);
    expect(note).toBe(
      'moved: some of the pairs; some of the steps; some of the drift; some of the changes; some of what was found in the code; some of the warnings; some of the problems',
    );
  });

  test('a section of several forms takes the longest that fits, or the last', () => {
    const section = graded('danger', ['12345678', '1234', '12']);
    expect(section.text).toBe('12345678');
    expect([8, 7, 4, 3, 2, 1].map((room) => section.shorten(room, characters))).toEqual([
      '12345678',
      '1234',
      '1234',
      '12',
      '12',
      '12',
    ]);
    expect(whole('head', 'HEAD').shorten(100, characters)).toBe('');
  });
});

describe('a table', () => {
  const rows = (number: number) => Array.from({ length: number }, (_, index) => [`r${index}`, 'x']);
  const table = (number: number, columns: readonly string[] = ['A', 'B']) =>
    tableSection({ id: 'pairs', intro: '### Pairs', columns, rows: rows(number), noun: 'pair' });

  test('of no rows is nothing, not even its heading', () => {
    expect(table(0).text).toBe('');
  });

  test('of few rows is open, of more than 40 folded', () => {
    expect(table(1).text).toBe('### Pairs\n\n| A | B |\n| :-- | :-- |\n| r0 | x |');
    expect(table(2, []).text).toBe('### Pairs\n\n- r0 x\n- r1 x');
    expect(table(40).text).not.toContain('<details>');
    expect(table(41).text).toMatch(
      /^### Pairs\n\n<details>\n<summary>All 41 pairs<\/summary>\n\n\| A \| B \|\n\| :-- \| :-- \|\n\| r0 \| x \|\n[\s\S]*\| r40 \| x \|\n\n<\/details>$/,
    );
  });

  test('that is cut counts the rest', () => {
    // The heading takes 9 characters and the number of rows that are left; 200 are kept for the frame, a row takes 11.
    const base = '### Pairs\n\n…and 3 more pairs.'.length + 200;
    const short = (room: number) => table(3).shorten(room, characters);
    expect(short(base + 10)).toBe('### Pairs\n\n…and 3 more pairs.');
    expect(short(base + 11)).toBe('### Pairs\n\n| A | B |\n| :-- | :-- |\n| r0 | x |\n\n…and 2 more pairs.');
    expect(short(base + 22)).toBe('### Pairs\n\n| A | B |\n| :-- | :-- |\n| r0 | x |\n| r1 | x |\n\n…and 1 more pair.');
    expect(short(base + 33)).toBe(table(3).text);
    const most = table(2000).shorten(1500, characters);
    expect(most).toContain('### Pairs\n\n<details>\n<summary>The first 105 of 2,000 pairs</summary>\n\n| A | B |');
    expect(most).toContain('| r104 | x |\n\n</details>\n\n…and 1,895 more pairs.');
  });
});
